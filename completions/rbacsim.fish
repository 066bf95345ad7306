# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_rbacsim_global_optspecs
    string join \n n/namespace= context= cluster= user= token= client-certificate= client-key= s/server= certificate-authority= insecure-skip-tls-verify username= as= as-group= as-uid= as-user-extra= kubeconfig= state= from= now= warnings-as-errors request-timeout= v/v= tls-server-name= password= vmodule= log-flush-frequency= cache-dir= disable-compression match-server-version profile= profile-output= kuberc= h/help V/version
end

function __fish_rbacsim_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_rbacsim_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_rbacsim_using_subcommand
    set -l cmd (__fish_rbacsim_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c rbacsim -n "__fish_rbacsim_needs_command" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_needs_command" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_needs_command" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_needs_command" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_needs_command" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_needs_command" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_needs_command" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_needs_command" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_needs_command" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_needs_command" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_needs_command" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_needs_command" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_needs_command" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_needs_command" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_needs_command" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_needs_command" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_needs_command" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_needs_command" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_needs_command" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_needs_command" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_needs_command" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_needs_command" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_needs_command" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_needs_command" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_needs_command" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_needs_command" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_needs_command" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_needs_command" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_needs_command" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_needs_command" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_needs_command" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_needs_command" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_needs_command" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_needs_command" -s V -l version -d 'Print version'
complete -c rbacsim -n "__fish_rbacsim_needs_command" -f -a "create" -d 'Create objects from files or standard input'
complete -c rbacsim -n "__fish_rbacsim_needs_command" -f -a "get" -d 'Show one or many objects as a table, or in another format'
complete -c rbacsim -n "__fish_rbacsim_needs_command" -f -a "describe" -d 'Show objects in words, with what belongs to them'
complete -c rbacsim -n "__fish_rbacsim_needs_command" -f -a "delete" -d 'Delete objects by file, name or selector'
complete -c rbacsim -n "__fish_rbacsim_needs_command" -f -a "apply" -d 'Make objects as files describe them: create what is missing, change what differs'
complete -c rbacsim -n "__fish_rbacsim_needs_command" -f -a "diff" -d 'Show what applying files would change'
complete -c rbacsim -n "__fish_rbacsim_needs_command" -f -a "edit" -d 'Change objects in an editor'
complete -c rbacsim -n "__fish_rbacsim_needs_command" -f -a "replace" -d 'Put objects in the place of those with the same names'
complete -c rbacsim -n "__fish_rbacsim_needs_command" -f -a "label" -d 'Set and remove labels of objects'
complete -c rbacsim -n "__fish_rbacsim_needs_command" -f -a "annotate" -d 'Set and remove annotations of objects'
complete -c rbacsim -n "__fish_rbacsim_needs_command" -f -a "patch" -d 'Change parts of objects'
complete -c rbacsim -n "__fish_rbacsim_needs_command" -f -a "set" -d 'Change one thing of objects'
complete -c rbacsim -n "__fish_rbacsim_needs_command" -f -a "expose" -d 'Create a service for pods, deployments and services'
complete -c rbacsim -n "__fish_rbacsim_needs_command" -f -a "scale" -d 'Set how many replicas a workload has'
complete -c rbacsim -n "__fish_rbacsim_needs_command" -f -a "rollout" -d 'Restart workloads, and go through their revisions'
complete -c rbacsim -n "__fish_rbacsim_needs_command" -f -a "cordon" -d 'Close nodes to new pods'
complete -c rbacsim -n "__fish_rbacsim_needs_command" -f -a "uncordon" -d 'Open nodes to new pods again'
complete -c rbacsim -n "__fish_rbacsim_needs_command" -f -a "drain" -d 'Close nodes and evict their pods'
complete -c rbacsim -n "__fish_rbacsim_needs_command" -f -a "taint" -d 'Keep pods off nodes unless they tolerate it'
complete -c rbacsim -n "__fish_rbacsim_needs_command" -f -a "run" -d 'Create a pod that runs an image'
complete -c rbacsim -n "__fish_rbacsim_needs_command" -f -a "exec" -d 'Look inside a container of a pod: its token, and what the API server answers to it'
complete -c rbacsim -n "__fish_rbacsim_needs_command" -f -a "logs" -d 'Ask for the logs of a container: they are empty, and the refusals real'
complete -c rbacsim -n "__fish_rbacsim_needs_command" -f -a "events" -d 'List events, the latest last'
complete -c rbacsim -n "__fish_rbacsim_needs_command" -f -a "wait" -d 'Ask whether something holds of objects'
complete -c rbacsim -n "__fish_rbacsim_needs_command" -f -a "attach" -d 'Not simulated: no containers run here, and nothing listens'
complete -c rbacsim -n "__fish_rbacsim_needs_command" -f -a "port-forward" -d 'Not simulated: no containers run here, and nothing listens'
complete -c rbacsim -n "__fish_rbacsim_needs_command" -f -a "cp" -d 'Not simulated: no containers run here, and nothing listens'
complete -c rbacsim -n "__fish_rbacsim_needs_command" -f -a "proxy" -d 'Not simulated: no containers run here, and nothing listens'
complete -c rbacsim -n "__fish_rbacsim_needs_command" -f -a "auth" -d 'Ask who may do what'
complete -c rbacsim -n "__fish_rbacsim_needs_command" -f -a "check" -d 'Check manifests, or the state: references, rules without effect, risky rights, expectations. Exit code 0 if clean, 1 with findings'
complete -c rbacsim -n "__fish_rbacsim_needs_command" -f -a "tokenreview" -d 'Ask whose a token is and whether it is good: exit code 0 if it is, 1 if not'
complete -c rbacsim -n "__fish_rbacsim_needs_command" -f -a "token" -d 'Look into tokens'
complete -c rbacsim -n "__fish_rbacsim_needs_command" -f -a "certificate" -d 'Approve and deny requests for certificates'
complete -c rbacsim -n "__fish_rbacsim_needs_command" -f -a "explain" -d 'Tell what kinds and their fields are for'
complete -c rbacsim -n "__fish_rbacsim_needs_command" -f -a "api-resources" -d 'List what the server offers'
complete -c rbacsim -n "__fish_rbacsim_needs_command" -f -a "api-versions" -d 'List the groups and versions that the server offers'
complete -c rbacsim -n "__fish_rbacsim_needs_command" -f -a "config" -d 'Show and change clusters, users and contexts'
complete -c rbacsim -n "__fish_rbacsim_needs_command" -f -a "cluster" -d 'Manage the simulated cluster'
complete -c rbacsim -n "__fish_rbacsim_needs_command" -f -a "cluster-info" -d 'Show where the control plane is'
complete -c rbacsim -n "__fish_rbacsim_needs_command" -f -a "version" -d 'Print versions of client and server'
complete -c rbacsim -n "__fish_rbacsim_needs_command" -f -a "completion" -d 'Print a completion script: bash, elvish, fish, powershell or zsh'
complete -c rbacsim -n "__fish_rbacsim_needs_command" -f -a "options" -d 'Print the list of flags inherited by all commands'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -s f -l filename -d 'File, folder or - with objects; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -s k -l kustomize -d 'Folder with a kustomization' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -l dry-run -d 'none, client (only print) or server (do everything but write)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -l field-manager -d 'Name to track changes under' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -l validate -d 'strict, warn or ignore: what to do with fields that a kind does not have' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -s l -l selector -d 'Only objects whose written labels satisfy the selector' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -l raw -d 'Send the file as it is to a path of the API and print what comes' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -s R -l recursive -d 'Read folders with all folders in them'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -l save-config -d 'Keep what was written in an annotation, for later apply'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -l edit -d 'Edit each object before it is created'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -l record
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -l windows-line-endings -d 'Accepted for kubectl\'s sake'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -a "namespace" -d 'Create a namespace'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -a "ns" -d 'Create a namespace'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -a "serviceaccount" -d 'Create a service account'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -a "sa" -d 'Create a service account'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -a "token" -d 'Ask for a token of a service account'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -a "role" -d 'Create a role with one rule for each API group of its resources'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -a "clusterrole" -d 'Create a cluster role: rules for resources and URLs, or one that gathers the rules of others'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -a "rolebinding" -d 'Give a role or a cluster role to subjects in one namespace'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -a "clusterrolebinding" -d 'Give a cluster role to subjects in all namespaces and for the cluster itself'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -a "secret" -d 'Create a secret of one of the common types'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -a "configmap" -d 'Create a config map from literals, files or environment files'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -a "cm" -d 'Create a config map from literals, files or environment files'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -a "deployment" -d 'Create a deployment'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -a "deploy" -d 'Create a deployment'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -a "job" -d 'Create a job, from an image or from a cron job'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -a "cronjob" -d 'Create a cron job'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -a "cj" -d 'Create a cron job'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -a "service" -d 'Create a service of one of the types'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -a "svc" -d 'Create a service of one of the types'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -a "ingress" -d 'Create an ingress'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -a "ing" -d 'Create an ingress'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -a "quota" -d 'Create a quota of resources'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -a "resourcequota" -d 'Create a quota of resources'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -a "poddisruptionbudget" -d 'Create a budget for disruptions of pods'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -a "pdb" -d 'Create a budget for disruptions of pods'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -a "priorityclass" -d 'Create a class of priorities'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa token role clusterrole rolebinding clusterrolebinding secret configmap cm deployment deploy job cronjob cj service svc ingress ing quota resourcequota poddisruptionbudget pdb priorityclass pc" -a "pc" -d 'Create a class of priorities'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -l dry-run -d 'none, client (only print) or server (do everything but write)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -l field-manager -d 'Name to track changes under' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -l validate -d 'strict, warn or ignore: what to do with fields that a kind does not have' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -l save-config -d 'Keep what was made in an annotation, for later apply'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -l dry-run -d 'none, client (only print) or server (do everything but write)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -l field-manager -d 'Name to track changes under' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -l validate -d 'strict, warn or ignore: what to do with fields that a kind does not have' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -l save-config -d 'Keep what was made in an annotation, for later apply'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -l dry-run -d 'none, client (only print) or server (do everything but write)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -l field-manager -d 'Name to track changes under' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -l validate -d 'strict, warn or ignore: what to do with fields that a kind does not have' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -l save-config -d 'Keep what was made in an annotation, for later apply'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -l dry-run -d 'none, client (only print) or server (do everything but write)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -l field-manager -d 'Name to track changes under' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -l validate -d 'strict, warn or ignore: what to do with fields that a kind does not have' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -l save-config -d 'Keep what was made in an annotation, for later apply'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from token" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from token" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from token" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from token" -l audience -d 'Whom the token is meant for, instead of the API server; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from token" -l duration -d 'How long the token is to be valid, at least 10m; 0 leaves it to the server' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from token" -l bound-object-kind -d 'Kind of the object that the token is to end with: Pod, Secret or Node' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from token" -l bound-object-name -d 'Name of that object' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from token" -l bound-object-uid -d 'UID of that object' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from token" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from token" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from token" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from token" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from token" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from token" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from token" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from token" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from token" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from token" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from token" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from token" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from token" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from token" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from token" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from token" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from token" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from token" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from token" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from token" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from token" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from token" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from token" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from token" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from token" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from token" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from token" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from token" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from token" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from token" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from token" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from token" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from token" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from token" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -l verb -d 'Verb that is allowed; a comma-separated list, may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -l resource -d 'Resource it is allowed on, as RESOURCE.GROUP/SUBRESOURCE, of which only the first part is needed; a comma-separated list, may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -l resource-name -d 'Name the rule is confined to; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -l dry-run -d 'none, client (only print) or server (do everything but write)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -l field-manager -d 'Name to track changes under' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -l validate -d 'strict, warn or ignore: what to do with fields that a kind does not have' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -l save-config -d 'Keep what was made in an annotation, for later apply'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l verb -d 'Verb that is allowed; a comma-separated list, may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l resource -d 'Resource it is allowed on, as RESOURCE.GROUP/SUBRESOURCE, of which only the first part is needed; a comma-separated list, may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l resource-name -d 'Name the rule is confined to; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l non-resource-url -d 'URL path it is allowed on, * at the end matches all below; a comma-separated list, may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l aggregation-rule -d 'Label that roles must carry for their rules to be gathered, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l dry-run -d 'none, client (only print) or server (do everything but write)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l field-manager -d 'Name to track changes under' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l validate -d 'strict, warn or ignore: what to do with fields that a kind does not have' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l save-config -d 'Keep what was made in an annotation, for later apply'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l clusterrole -d 'Cluster role to give' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l role -d 'Role to give' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l user -d 'User to give it to; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l group -d 'Group to give it to; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l serviceaccount -d 'Service account to give it to, as namespace:name; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l dry-run -d 'none, client (only print) or server (do everything but write)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l field-manager -d 'Name to track changes under' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l validate -d 'strict, warn or ignore: what to do with fields that a kind does not have' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l save-config -d 'Keep what was made in an annotation, for later apply'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -l clusterrole -d 'Cluster role to give' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -l user -d 'User to give it to; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -l group -d 'Group to give it to; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -l serviceaccount -d 'Service account to give it to, as namespace:name; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -l dry-run -d 'none, client (only print) or server (do everything but write)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -l field-manager -d 'Name to track changes under' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -l validate -d 'strict, warn or ignore: what to do with fields that a kind does not have' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -l save-config -d 'Keep what was made in an annotation, for later apply'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from secret" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from secret" -f -a "docker-registry" -d 'Create a secret for logging in to a registry'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from secret" -f -a "generic" -d 'Create a secret from literals, files or environment files'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from secret" -f -a "tls" -d 'Create a secret from a certificate and its key'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l from-literal -d 'Key and value, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l from-file -d 'File or folder, as [key=]path; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l from-env-file -d 'File with lines KEY=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l dry-run -d 'none, client (only print) or server (do everything but write)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l field-manager -d 'Name to track changes under' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l validate -d 'strict, warn or ignore: what to do with fields that a kind does not have' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l append-hash -d 'Append a hash of the data to the name'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l save-config -d 'Keep what was made in an annotation, for later apply'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l from-literal -d 'Key and value, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l from-file -d 'File or folder, as [key=]path; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l from-env-file -d 'File with lines KEY=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l dry-run -d 'none, client (only print) or server (do everything but write)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l field-manager -d 'Name to track changes under' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l validate -d 'strict, warn or ignore: what to do with fields that a kind does not have' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l append-hash -d 'Append a hash of the data to the name'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l save-config -d 'Keep what was made in an annotation, for later apply'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deployment" -l image -d 'Image to run; several make a container each' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deployment" -l port -d 'Port of the first container' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deployment" -s r -l replicas -d 'How many pods' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deployment" -l dry-run -d 'none, client (only print) or server (do everything but write)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deployment" -l field-manager -d 'Name to track changes under' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deployment" -l validate -d 'strict, warn or ignore: what to do with fields that a kind does not have' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deployment" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deployment" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deployment" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deployment" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deployment" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deployment" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deployment" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deployment" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deployment" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deployment" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deployment" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deployment" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deployment" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deployment" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deployment" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deployment" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deployment" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deployment" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deployment" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deployment" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deployment" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deployment" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deployment" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deployment" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deployment" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deployment" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deployment" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deployment" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deployment" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deployment" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deployment" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deployment" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deployment" -l save-config -d 'Keep what was made in an annotation, for later apply'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deployment" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deployment" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deployment" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deployment" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deployment" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deploy" -l image -d 'Image to run; several make a container each' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deploy" -l port -d 'Port of the first container' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deploy" -s r -l replicas -d 'How many pods' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deploy" -l dry-run -d 'none, client (only print) or server (do everything but write)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deploy" -l field-manager -d 'Name to track changes under' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deploy" -l validate -d 'strict, warn or ignore: what to do with fields that a kind does not have' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deploy" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deploy" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deploy" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deploy" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deploy" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deploy" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deploy" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deploy" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deploy" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deploy" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deploy" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deploy" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deploy" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deploy" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deploy" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deploy" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deploy" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deploy" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deploy" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deploy" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deploy" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deploy" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deploy" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deploy" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deploy" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deploy" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deploy" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deploy" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deploy" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deploy" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deploy" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deploy" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deploy" -l save-config -d 'Keep what was made in an annotation, for later apply'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deploy" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deploy" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deploy" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deploy" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from deploy" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from job" -l image -d 'Image to run' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from job" -l from -d 'Cron job to run once, as cronjob/NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from job" -l dry-run -d 'none, client (only print) or server (do everything but write)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from job" -l field-manager -d 'Name to track changes under' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from job" -l validate -d 'strict, warn or ignore: what to do with fields that a kind does not have' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from job" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from job" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from job" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from job" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from job" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from job" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from job" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from job" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from job" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from job" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from job" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from job" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from job" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from job" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from job" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from job" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from job" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from job" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from job" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from job" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from job" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from job" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from job" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from job" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from job" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from job" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from job" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from job" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from job" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from job" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from job" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from job" -l save-config -d 'Keep what was made in an annotation, for later apply'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from job" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from job" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from job" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from job" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from job" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cronjob" -l image -d 'Image to run' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cronjob" -l schedule -d 'When to run it, in cron\'s format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cronjob" -l restart -d 'Restart policy: on failure (the default) or never, written as Kubernetes does' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cronjob" -l dry-run -d 'none, client (only print) or server (do everything but write)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cronjob" -l field-manager -d 'Name to track changes under' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cronjob" -l validate -d 'strict, warn or ignore: what to do with fields that a kind does not have' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cronjob" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cronjob" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cronjob" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cronjob" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cronjob" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cronjob" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cronjob" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cronjob" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cronjob" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cronjob" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cronjob" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cronjob" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cronjob" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cronjob" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cronjob" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cronjob" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cronjob" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cronjob" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cronjob" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cronjob" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cronjob" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cronjob" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cronjob" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cronjob" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cronjob" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cronjob" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cronjob" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cronjob" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cronjob" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cronjob" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cronjob" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cronjob" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cronjob" -l save-config -d 'Keep what was made in an annotation, for later apply'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cronjob" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cronjob" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cronjob" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cronjob" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cronjob" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cj" -l image -d 'Image to run' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cj" -l schedule -d 'When to run it, in cron\'s format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cj" -l restart -d 'Restart policy: on failure (the default) or never, written as Kubernetes does' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cj" -l dry-run -d 'none, client (only print) or server (do everything but write)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cj" -l field-manager -d 'Name to track changes under' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cj" -l validate -d 'strict, warn or ignore: what to do with fields that a kind does not have' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cj" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cj" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cj" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cj" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cj" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cj" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cj" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cj" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cj" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cj" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cj" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cj" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cj" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cj" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cj" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cj" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cj" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cj" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cj" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cj" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cj" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cj" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cj" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cj" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cj" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cj" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cj" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cj" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cj" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cj" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cj" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cj" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cj" -l save-config -d 'Keep what was made in an annotation, for later apply'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cj" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cj" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cj" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cj" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cj" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from service" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from service" -f -a "clusterip" -d 'Create a service with an address in the cluster'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from service" -f -a "externalname" -d 'Create a service that stands for a name outside of the cluster'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from service" -f -a "loadbalancer" -d 'Create a service with a load balancer'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from service" -f -a "nodeport" -d 'Create a service with a port on all nodes'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from svc" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from svc" -f -a "clusterip" -d 'Create a service with an address in the cluster'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from svc" -f -a "externalname" -d 'Create a service that stands for a name outside of the cluster'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from svc" -f -a "loadbalancer" -d 'Create a service with a load balancer'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from svc" -f -a "nodeport" -d 'Create a service with a port on all nodes'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ingress" -l class -d 'Class of the ingress' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ingress" -l rule -d 'Rule, as host/path=service:port[,tls[=secret]]; a path that ends with * is a prefix; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ingress" -l annotation -d 'Annotation, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ingress" -l default-backend -d 'Where everything else goes, as service:port' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ingress" -l dry-run -d 'none, client (only print) or server (do everything but write)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ingress" -l field-manager -d 'Name to track changes under' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ingress" -l validate -d 'strict, warn or ignore: what to do with fields that a kind does not have' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ingress" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ingress" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ingress" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ingress" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ingress" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ingress" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ingress" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ingress" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ingress" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ingress" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ingress" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ingress" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ingress" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ingress" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ingress" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ingress" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ingress" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ingress" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ingress" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ingress" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ingress" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ingress" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ingress" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ingress" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ingress" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ingress" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ingress" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ingress" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ingress" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ingress" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ingress" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ingress" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ingress" -l save-config -d 'Keep what was made in an annotation, for later apply'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ingress" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ingress" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ingress" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ingress" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ingress" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ing" -l class -d 'Class of the ingress' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ing" -l rule -d 'Rule, as host/path=service:port[,tls[=secret]]; a path that ends with * is a prefix; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ing" -l annotation -d 'Annotation, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ing" -l default-backend -d 'Where everything else goes, as service:port' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ing" -l dry-run -d 'none, client (only print) or server (do everything but write)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ing" -l field-manager -d 'Name to track changes under' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ing" -l validate -d 'strict, warn or ignore: what to do with fields that a kind does not have' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ing" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ing" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ing" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ing" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ing" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ing" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ing" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ing" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ing" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ing" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ing" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ing" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ing" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ing" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ing" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ing" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ing" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ing" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ing" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ing" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ing" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ing" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ing" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ing" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ing" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ing" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ing" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ing" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ing" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ing" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ing" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ing" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ing" -l save-config -d 'Keep what was made in an annotation, for later apply'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ing" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ing" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ing" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ing" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ing" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from quota" -l hard -d 'Limits, as RESOURCE=AMOUNT with commas between' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from quota" -l scopes -d 'Scopes the quota is for, with commas between' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from quota" -l dry-run -d 'none, client (only print) or server (do everything but write)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from quota" -l field-manager -d 'Name to track changes under' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from quota" -l validate -d 'strict, warn or ignore: what to do with fields that a kind does not have' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from quota" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from quota" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from quota" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from quota" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from quota" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from quota" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from quota" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from quota" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from quota" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from quota" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from quota" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from quota" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from quota" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from quota" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from quota" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from quota" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from quota" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from quota" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from quota" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from quota" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from quota" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from quota" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from quota" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from quota" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from quota" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from quota" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from quota" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from quota" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from quota" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from quota" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from quota" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from quota" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from quota" -l save-config -d 'Keep what was made in an annotation, for later apply'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from quota" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from quota" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from quota" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from quota" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from quota" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from resourcequota" -l hard -d 'Limits, as RESOURCE=AMOUNT with commas between' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from resourcequota" -l scopes -d 'Scopes the quota is for, with commas between' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from resourcequota" -l dry-run -d 'none, client (only print) or server (do everything but write)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from resourcequota" -l field-manager -d 'Name to track changes under' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from resourcequota" -l validate -d 'strict, warn or ignore: what to do with fields that a kind does not have' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from resourcequota" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from resourcequota" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from resourcequota" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from resourcequota" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from resourcequota" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from resourcequota" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from resourcequota" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from resourcequota" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from resourcequota" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from resourcequota" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from resourcequota" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from resourcequota" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from resourcequota" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from resourcequota" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from resourcequota" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from resourcequota" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from resourcequota" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from resourcequota" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from resourcequota" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from resourcequota" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from resourcequota" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from resourcequota" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from resourcequota" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from resourcequota" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from resourcequota" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from resourcequota" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from resourcequota" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from resourcequota" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from resourcequota" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from resourcequota" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from resourcequota" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from resourcequota" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from resourcequota" -l save-config -d 'Keep what was made in an annotation, for later apply'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from resourcequota" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from resourcequota" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from resourcequota" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from resourcequota" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from resourcequota" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from poddisruptionbudget" -l min-available -d 'How many pods must be there, as a number or a percentage' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from poddisruptionbudget" -l max-unavailable -d 'How many pods may be missing, as a number or a percentage' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from poddisruptionbudget" -l selector -d 'Labels of the pods' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from poddisruptionbudget" -l dry-run -d 'none, client (only print) or server (do everything but write)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from poddisruptionbudget" -l field-manager -d 'Name to track changes under' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from poddisruptionbudget" -l validate -d 'strict, warn or ignore: what to do with fields that a kind does not have' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from poddisruptionbudget" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from poddisruptionbudget" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from poddisruptionbudget" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from poddisruptionbudget" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from poddisruptionbudget" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from poddisruptionbudget" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from poddisruptionbudget" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from poddisruptionbudget" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from poddisruptionbudget" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from poddisruptionbudget" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from poddisruptionbudget" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from poddisruptionbudget" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from poddisruptionbudget" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from poddisruptionbudget" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from poddisruptionbudget" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from poddisruptionbudget" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from poddisruptionbudget" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from poddisruptionbudget" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from poddisruptionbudget" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from poddisruptionbudget" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from poddisruptionbudget" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from poddisruptionbudget" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from poddisruptionbudget" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from poddisruptionbudget" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from poddisruptionbudget" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from poddisruptionbudget" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from poddisruptionbudget" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from poddisruptionbudget" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from poddisruptionbudget" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from poddisruptionbudget" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from poddisruptionbudget" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from poddisruptionbudget" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from poddisruptionbudget" -l save-config -d 'Keep what was made in an annotation, for later apply'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from poddisruptionbudget" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from poddisruptionbudget" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from poddisruptionbudget" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from poddisruptionbudget" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from poddisruptionbudget" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pdb" -l min-available -d 'How many pods must be there, as a number or a percentage' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pdb" -l max-unavailable -d 'How many pods may be missing, as a number or a percentage' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pdb" -l selector -d 'Labels of the pods' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pdb" -l dry-run -d 'none, client (only print) or server (do everything but write)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pdb" -l field-manager -d 'Name to track changes under' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pdb" -l validate -d 'strict, warn or ignore: what to do with fields that a kind does not have' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pdb" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pdb" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pdb" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pdb" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pdb" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pdb" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pdb" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pdb" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pdb" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pdb" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pdb" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pdb" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pdb" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pdb" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pdb" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pdb" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pdb" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pdb" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pdb" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pdb" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pdb" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pdb" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pdb" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pdb" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pdb" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pdb" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pdb" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pdb" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pdb" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pdb" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pdb" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pdb" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pdb" -l save-config -d 'Keep what was made in an annotation, for later apply'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pdb" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pdb" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pdb" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pdb" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pdb" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from priorityclass" -l value -d 'Priority of the pods of the class' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from priorityclass" -l description -d 'When the class is to be used' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from priorityclass" -l preemption-policy -d 'What pods of lower priority suffer: to be preempted (the default), or nothing if it is Never' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from priorityclass" -l dry-run -d 'none, client (only print) or server (do everything but write)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from priorityclass" -l field-manager -d 'Name to track changes under' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from priorityclass" -l validate -d 'strict, warn or ignore: what to do with fields that a kind does not have' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from priorityclass" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from priorityclass" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from priorityclass" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from priorityclass" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from priorityclass" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from priorityclass" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from priorityclass" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from priorityclass" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from priorityclass" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from priorityclass" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from priorityclass" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from priorityclass" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from priorityclass" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from priorityclass" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from priorityclass" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from priorityclass" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from priorityclass" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from priorityclass" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from priorityclass" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from priorityclass" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from priorityclass" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from priorityclass" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from priorityclass" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from priorityclass" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from priorityclass" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from priorityclass" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from priorityclass" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from priorityclass" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from priorityclass" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from priorityclass" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from priorityclass" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from priorityclass" -l global-default -d 'Whether pods that name no class are of this one'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from priorityclass" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from priorityclass" -l save-config -d 'Keep what was made in an annotation, for later apply'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from priorityclass" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from priorityclass" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from priorityclass" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from priorityclass" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from priorityclass" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pc" -l value -d 'Priority of the pods of the class' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pc" -l description -d 'When the class is to be used' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pc" -l preemption-policy -d 'What pods of lower priority suffer: to be preempted (the default), or nothing if it is Never' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pc" -l dry-run -d 'none, client (only print) or server (do everything but write)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pc" -l field-manager -d 'Name to track changes under' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pc" -l validate -d 'strict, warn or ignore: what to do with fields that a kind does not have' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pc" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pc" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pc" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pc" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pc" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pc" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pc" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pc" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pc" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pc" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pc" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pc" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pc" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pc" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pc" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pc" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pc" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pc" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pc" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pc" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pc" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pc" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pc" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pc" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pc" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pc" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pc" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pc" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pc" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pc" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pc" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pc" -l global-default -d 'Whether pods that name no class are of this one'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pc" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pc" -l save-config -d 'Keep what was made in an annotation, for later apply'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pc" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pc" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pc" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pc" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from pc" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -s f -l filename -d 'File, folder or - with objects; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -s k -l kustomize -d 'Folder with a kustomization' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -s l -l selector -d 'Only objects whose labels satisfy the selector' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l field-selector -d 'Only objects whose fields satisfy the selector' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -s L -l label-columns -d 'A column for each of these labels; a comma-separated list, may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l sort-by -d 'Sort by a field, given as a `JSONPath` expression' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l server-print -d 'Whether the server chooses the columns; otherwise names and ages' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l subresource -d 'Subresource to show, such as status' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l raw -d 'Ask for a path of the API and print what comes' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l chunk-size -d 'How many objects to ask for at once; accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -s R -l recursive -d 'Read folders with all folders in them'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -s A -l all-namespaces -d 'In all namespaces'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l ignore-not-found -d 'Succeed silently when a named object is not there'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l no-headers -d 'No header line'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l show-labels -d 'A last column with all labels'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l show-kind -d 'Names as kind/name'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -s w -l watch -d 'Not simulated: nothing changes while a command runs'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l watch-only -d 'Not simulated: nothing changes while a command runs'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l output-watch-events -d 'With --watch: print events'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand describe" -s f -l filename -d 'File, folder or - with objects; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand describe" -s k -l kustomize -d 'Folder with a kustomization' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand describe" -s l -l selector -d 'Only objects whose labels satisfy the selector' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand describe" -l show-events -d 'Whether events are shown; unless said, only for a single object' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand describe" -l chunk-size -d 'How many objects to ask for at once; accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand describe" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand describe" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand describe" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand describe" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand describe" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand describe" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand describe" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand describe" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand describe" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand describe" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand describe" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand describe" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand describe" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand describe" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand describe" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand describe" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand describe" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand describe" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand describe" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand describe" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand describe" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand describe" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand describe" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand describe" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand describe" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand describe" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand describe" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand describe" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand describe" -s R -l recursive -d 'Read folders with all folders in them'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand describe" -s A -l all-namespaces -d 'In all namespaces'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand describe" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand describe" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand describe" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand describe" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand describe" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -s f -l filename -d 'File, folder or - with objects; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -s k -l kustomize -d 'Folder with a kustomization' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -s l -l selector -d 'Only objects whose labels satisfy the selector' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -l field-selector -d 'Only objects whose fields satisfy the selector' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -l cascade -d 'What happens to dependents: background, foreground or orphan' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -l grace-period -d 'Seconds to give an object to end' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -l timeout -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -l wait -d 'Wait until what was deleted is gone' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -s o -l output -d 'Only name' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -l raw -d 'Delete a path of the API and print what comes' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -l dry-run -d 'none, client (only print) or server (do everything but write)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -l field-manager -d 'Name to track changes under' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -s R -l recursive -d 'Read folders with all folders in them'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -l all -d 'All objects of the named types'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -s A -l all-namespaces -d 'In all namespaces'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -l now -d 'The same as --grace-period=1'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -l force -d 'Do not wait for anything'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -l ignore-not-found -d 'Succeed when an object is not there'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -s i -l interactive -d 'Ask before deleting'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from edit-last-applied view-last-applied set-last-applied" -s f -l filename -d 'File, folder or - with objects; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from edit-last-applied view-last-applied set-last-applied" -s k -l kustomize -d 'Folder with a kustomization' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from edit-last-applied view-last-applied set-last-applied" -l dry-run -d 'none, client (only print) or server (do everything but write)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from edit-last-applied view-last-applied set-last-applied" -l field-manager -d 'Name to track changes under' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from edit-last-applied view-last-applied set-last-applied" -l validate -d 'strict, warn or ignore: what to do with fields that a kind does not have' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from edit-last-applied view-last-applied set-last-applied" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from edit-last-applied view-last-applied set-last-applied" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from edit-last-applied view-last-applied set-last-applied" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from edit-last-applied view-last-applied set-last-applied" -s l -l selector -d 'Only objects whose written labels satisfy the selector' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from edit-last-applied view-last-applied set-last-applied" -l prune-allowlist -d 'With --prune: the kinds to look through, as group/version/kind; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from edit-last-applied view-last-applied set-last-applied" -l cascade -d 'With --prune and --force: what happens to dependents: background, foreground or orphan' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from edit-last-applied view-last-applied set-last-applied" -l grace-period -d 'With --prune and --force: seconds to give an object to end' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from edit-last-applied view-last-applied set-last-applied" -l subresource -d 'With --server-side: the subresource to apply' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from edit-last-applied view-last-applied set-last-applied" -l overwrite -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from edit-last-applied view-last-applied set-last-applied" -l openapi-patch -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from edit-last-applied view-last-applied set-last-applied" -l timeout -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from edit-last-applied view-last-applied set-last-applied" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from edit-last-applied view-last-applied set-last-applied" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from edit-last-applied view-last-applied set-last-applied" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from edit-last-applied view-last-applied set-last-applied" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from edit-last-applied view-last-applied set-last-applied" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from edit-last-applied view-last-applied set-last-applied" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from edit-last-applied view-last-applied set-last-applied" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from edit-last-applied view-last-applied set-last-applied" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from edit-last-applied view-last-applied set-last-applied" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from edit-last-applied view-last-applied set-last-applied" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from edit-last-applied view-last-applied set-last-applied" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from edit-last-applied view-last-applied set-last-applied" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from edit-last-applied view-last-applied set-last-applied" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from edit-last-applied view-last-applied set-last-applied" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from edit-last-applied view-last-applied set-last-applied" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from edit-last-applied view-last-applied set-last-applied" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from edit-last-applied view-last-applied set-last-applied" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from edit-last-applied view-last-applied set-last-applied" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from edit-last-applied view-last-applied set-last-applied" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from edit-last-applied view-last-applied set-last-applied" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from edit-last-applied view-last-applied set-last-applied" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from edit-last-applied view-last-applied set-last-applied" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from edit-last-applied view-last-applied set-last-applied" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from edit-last-applied view-last-applied set-last-applied" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from edit-last-applied view-last-applied set-last-applied" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from edit-last-applied view-last-applied set-last-applied" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from edit-last-applied view-last-applied set-last-applied" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from edit-last-applied view-last-applied set-last-applied" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from edit-last-applied view-last-applied set-last-applied" -s R -l recursive -d 'Read folders with all folders in them'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from edit-last-applied view-last-applied set-last-applied" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from edit-last-applied view-last-applied set-last-applied" -l server-side -d 'Let the server merge'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from edit-last-applied view-last-applied set-last-applied" -l force-conflicts -d 'Take over fields that others manage'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from edit-last-applied view-last-applied set-last-applied" -l prune -d 'Delete objects that were applied once and are not named any more'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from edit-last-applied view-last-applied set-last-applied" -l all -d 'With --prune: of all objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from edit-last-applied view-last-applied set-last-applied" -l force -d 'Delete and create again what cannot be changed'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from edit-last-applied view-last-applied set-last-applied" -l record
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from edit-last-applied view-last-applied set-last-applied" -l wait
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from edit-last-applied view-last-applied set-last-applied" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from edit-last-applied view-last-applied set-last-applied" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from edit-last-applied view-last-applied set-last-applied" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from edit-last-applied view-last-applied set-last-applied" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from edit-last-applied view-last-applied set-last-applied" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from edit-last-applied view-last-applied set-last-applied" -a "edit-last-applied" -d 'Change in an editor what was applied last to objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from edit-last-applied view-last-applied set-last-applied" -a "view-last-applied" -d 'Show what was applied last to objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from edit-last-applied view-last-applied set-last-applied" -a "set-last-applied" -d 'Set what was applied last to objects to what files say, without changing the objects otherwise'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from edit-last-applied" -s f -l filename -d 'File, folder or - with objects; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from edit-last-applied" -s k -l kustomize -d 'Folder with a kustomization' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from edit-last-applied" -l validate -d 'strict, warn or ignore: what to do with fields that a kind does not have' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from edit-last-applied" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from edit-last-applied" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from edit-last-applied" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from edit-last-applied" -l field-manager -d 'Name to track changes under' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from edit-last-applied" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from edit-last-applied" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from edit-last-applied" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from edit-last-applied" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from edit-last-applied" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from edit-last-applied" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from edit-last-applied" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from edit-last-applied" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from edit-last-applied" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from edit-last-applied" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from edit-last-applied" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from edit-last-applied" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from edit-last-applied" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from edit-last-applied" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from edit-last-applied" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from edit-last-applied" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from edit-last-applied" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from edit-last-applied" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from edit-last-applied" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from edit-last-applied" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from edit-last-applied" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from edit-last-applied" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from edit-last-applied" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from edit-last-applied" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from edit-last-applied" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from edit-last-applied" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from edit-last-applied" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from edit-last-applied" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from edit-last-applied" -s R -l recursive -d 'Read folders with all folders in them'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from edit-last-applied" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from edit-last-applied" -l record
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from edit-last-applied" -l windows-line-endings -d 'Accepted for kubectl\'s sake'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from edit-last-applied" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from edit-last-applied" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from edit-last-applied" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from edit-last-applied" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from edit-last-applied" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from view-last-applied" -s f -l filename -d 'File, folder or - with objects; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from view-last-applied" -s k -l kustomize -d 'Folder with a kustomization' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from view-last-applied" -s l -l selector -d 'Only objects whose labels satisfy the selector' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from view-last-applied" -s o -l output -d 'yaml or json' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from view-last-applied" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from view-last-applied" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from view-last-applied" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from view-last-applied" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from view-last-applied" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from view-last-applied" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from view-last-applied" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from view-last-applied" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from view-last-applied" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from view-last-applied" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from view-last-applied" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from view-last-applied" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from view-last-applied" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from view-last-applied" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from view-last-applied" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from view-last-applied" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from view-last-applied" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from view-last-applied" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from view-last-applied" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from view-last-applied" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from view-last-applied" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from view-last-applied" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from view-last-applied" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from view-last-applied" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from view-last-applied" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from view-last-applied" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from view-last-applied" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from view-last-applied" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from view-last-applied" -s R -l recursive -d 'Read folders with all folders in them'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from view-last-applied" -l all -d 'Of all objects of the type'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from view-last-applied" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from view-last-applied" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from view-last-applied" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from view-last-applied" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from view-last-applied" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from set-last-applied" -s f -l filename -d 'File, folder or - with objects; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from set-last-applied" -s k -l kustomize -d 'Folder with a kustomization' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from set-last-applied" -l dry-run -d 'none, client (only print) or server (do everything but write)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from set-last-applied" -l field-manager -d 'Name to track changes under' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from set-last-applied" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from set-last-applied" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from set-last-applied" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from set-last-applied" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from set-last-applied" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from set-last-applied" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from set-last-applied" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from set-last-applied" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from set-last-applied" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from set-last-applied" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from set-last-applied" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from set-last-applied" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from set-last-applied" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from set-last-applied" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from set-last-applied" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from set-last-applied" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from set-last-applied" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from set-last-applied" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from set-last-applied" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from set-last-applied" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from set-last-applied" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from set-last-applied" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from set-last-applied" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from set-last-applied" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from set-last-applied" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from set-last-applied" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from set-last-applied" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from set-last-applied" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from set-last-applied" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from set-last-applied" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from set-last-applied" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from set-last-applied" -s R -l recursive -d 'Read folders with all folders in them'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from set-last-applied" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from set-last-applied" -l create-annotation -d 'Also for objects that were never applied'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from set-last-applied" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from set-last-applied" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from set-last-applied" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from set-last-applied" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from set-last-applied" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand diff" -s f -l filename -d 'File, folder or - with objects; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand diff" -s k -l kustomize -d 'Folder with a kustomization' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand diff" -s l -l selector -d 'Only objects whose written labels satisfy the selector' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand diff" -l field-manager -d 'Name to track changes under' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand diff" -l concurrency -d 'Objects at once; one after the other here' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand diff" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand diff" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand diff" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand diff" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand diff" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand diff" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand diff" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand diff" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand diff" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand diff" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand diff" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand diff" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand diff" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand diff" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand diff" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand diff" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand diff" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand diff" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand diff" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand diff" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand diff" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand diff" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand diff" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand diff" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand diff" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand diff" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand diff" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand diff" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand diff" -s R -l recursive -d 'Read folders with all folders in them'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand diff" -l server-side -d 'Let the server merge'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand diff" -l force-conflicts -d 'Take over fields that others manage'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand diff" -l show-managed-fields -d 'Show managedFields too'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand diff" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand diff" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand diff" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand diff" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand diff" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand edit" -s f -l filename -d 'File, folder or - with objects; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand edit" -s k -l kustomize -d 'Folder with a kustomization' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand edit" -l validate -d 'strict, warn or ignore: what to do with fields that a kind does not have' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand edit" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand edit" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand edit" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand edit" -l subresource -d 'Subresource to edit, such as status' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand edit" -l field-manager -d 'Name to track changes under' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand edit" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand edit" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand edit" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand edit" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand edit" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand edit" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand edit" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand edit" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand edit" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand edit" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand edit" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand edit" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand edit" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand edit" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand edit" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand edit" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand edit" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand edit" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand edit" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand edit" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand edit" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand edit" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand edit" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand edit" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand edit" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand edit" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand edit" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand edit" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand edit" -s R -l recursive -d 'Read folders with all folders in them'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand edit" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand edit" -l record
complete -c rbacsim -n "__fish_rbacsim_using_subcommand edit" -l output-patch -d 'Also print the patch that is sent'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand edit" -l save-config -d 'Keep what was written in an annotation, for later apply'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand edit" -l windows-line-endings -d 'Accepted for kubectl\'s sake'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand edit" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand edit" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand edit" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand edit" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand edit" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand replace" -s f -l filename -d 'File, folder or - with objects; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand replace" -s k -l kustomize -d 'Folder with a kustomization' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand replace" -l dry-run -d 'none, client (only print) or server (do everything but write)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand replace" -l field-manager -d 'Name to track changes under' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand replace" -l validate -d 'strict, warn or ignore: what to do with fields that a kind does not have' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand replace" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand replace" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand replace" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand replace" -l grace-period -d 'With --force: seconds to give an object to end' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand replace" -l timeout -d 'With --force: accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand replace" -l cascade -d 'With --force: what happens to dependents: background, foreground or orphan' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand replace" -l raw -d 'Send the file to a path of the API and print what comes' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand replace" -l subresource -d 'Subresource to replace, such as status' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand replace" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand replace" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand replace" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand replace" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand replace" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand replace" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand replace" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand replace" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand replace" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand replace" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand replace" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand replace" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand replace" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand replace" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand replace" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand replace" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand replace" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand replace" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand replace" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand replace" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand replace" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand replace" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand replace" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand replace" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand replace" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand replace" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand replace" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand replace" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand replace" -s R -l recursive -d 'Read folders with all folders in them'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand replace" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand replace" -l record
complete -c rbacsim -n "__fish_rbacsim_using_subcommand replace" -l force -d 'Delete the old objects and create the new ones'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand replace" -l wait -d 'Accepted for kubectl\'s sake: deletions are always waited for'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand replace" -l save-config -d 'Keep what was written in an annotation, for later apply'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand replace" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand replace" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand replace" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand replace" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand replace" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand label" -s f -l filename -d 'File, folder or - with objects; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand label" -s k -l kustomize -d 'Folder with a kustomization' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand label" -l dry-run -d 'none, client (only print) or server (do everything but write)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand label" -l field-manager -d 'Name to track changes under' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand label" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand label" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand label" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand label" -s l -l selector -d 'Only objects whose labels satisfy the selector' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand label" -l field-selector -d 'Only objects whose fields satisfy the selector' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand label" -l resource-version -d 'Only change an object that still has this version' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand label" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand label" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand label" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand label" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand label" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand label" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand label" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand label" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand label" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand label" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand label" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand label" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand label" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand label" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand label" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand label" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand label" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand label" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand label" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand label" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand label" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand label" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand label" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand label" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand label" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand label" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand label" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand label" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand label" -s R -l recursive -d 'Read folders with all folders in them'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand label" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand label" -l record
complete -c rbacsim -n "__fish_rbacsim_using_subcommand label" -l overwrite -d 'Change values that are there already'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand label" -l list -d 'Show what is there'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand label" -l local -d 'Change the files\' objects and print them, without a request'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand label" -l all -d 'All objects of the named types'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand label" -s A -l all-namespaces -d 'In all namespaces'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand label" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand label" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand label" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand label" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand label" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand annotate" -s f -l filename -d 'File, folder or - with objects; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand annotate" -s k -l kustomize -d 'Folder with a kustomization' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand annotate" -l dry-run -d 'none, client (only print) or server (do everything but write)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand annotate" -l field-manager -d 'Name to track changes under' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand annotate" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand annotate" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand annotate" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand annotate" -s l -l selector -d 'Only objects whose labels satisfy the selector' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand annotate" -l field-selector -d 'Only objects whose fields satisfy the selector' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand annotate" -l resource-version -d 'Only change an object that still has this version' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand annotate" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand annotate" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand annotate" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand annotate" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand annotate" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand annotate" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand annotate" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand annotate" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand annotate" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand annotate" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand annotate" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand annotate" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand annotate" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand annotate" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand annotate" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand annotate" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand annotate" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand annotate" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand annotate" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand annotate" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand annotate" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand annotate" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand annotate" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand annotate" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand annotate" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand annotate" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand annotate" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand annotate" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand annotate" -s R -l recursive -d 'Read folders with all folders in them'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand annotate" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand annotate" -l record
complete -c rbacsim -n "__fish_rbacsim_using_subcommand annotate" -l overwrite -d 'Change values that are there already'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand annotate" -l list -d 'Show what is there'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand annotate" -l local -d 'Change the files\' objects and print them, without a request'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand annotate" -l all -d 'All objects of the named types'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand annotate" -s A -l all-namespaces -d 'In all namespaces'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand annotate" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand annotate" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand annotate" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand annotate" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand annotate" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand patch" -s f -l filename -d 'File, folder or - with objects; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand patch" -s k -l kustomize -d 'Folder with a kustomization' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand patch" -l dry-run -d 'none, client (only print) or server (do everything but write)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand patch" -l field-manager -d 'Name to track changes under' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand patch" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand patch" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand patch" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand patch" -s p -l patch -d 'The patch, as JSON or YAML' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand patch" -l patch-file -d 'File with the patch' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand patch" -l type -d 'How the patch is to be read: strategic, merge or json' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand patch" -l subresource -d 'Subresource to change, such as status' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand patch" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand patch" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand patch" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand patch" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand patch" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand patch" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand patch" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand patch" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand patch" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand patch" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand patch" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand patch" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand patch" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand patch" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand patch" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand patch" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand patch" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand patch" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand patch" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand patch" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand patch" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand patch" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand patch" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand patch" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand patch" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand patch" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand patch" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand patch" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand patch" -s R -l recursive -d 'Read folders with all folders in them'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand patch" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand patch" -l record
complete -c rbacsim -n "__fish_rbacsim_using_subcommand patch" -l local -d 'Change the files\' objects and print them, without a request'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand patch" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand patch" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand patch" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand patch" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand patch" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and not __fish_seen_subcommand_from env image resources subject serviceaccount sa" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and not __fish_seen_subcommand_from env image resources subject serviceaccount sa" -f -a "env" -d 'Set, remove and list environment variables of containers'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and not __fish_seen_subcommand_from env image resources subject serviceaccount sa" -f -a "image" -d 'Set the images of containers'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and not __fish_seen_subcommand_from env image resources subject serviceaccount sa" -f -a "resources" -d 'Set what containers ask for and may take'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and not __fish_seen_subcommand_from env image resources subject serviceaccount sa" -f -a "subject" -d 'Add subjects to bindings'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and not __fish_seen_subcommand_from env image resources subject serviceaccount sa" -f -a "serviceaccount" -d 'Set the service account of pods and pod templates'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and not __fish_seen_subcommand_from env image resources subject serviceaccount sa" -f -a "sa" -d 'Set the service account of pods and pod templates'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from env" -s f -l filename -d 'File, folder or - with objects; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from env" -s k -l kustomize -d 'Folder with a kustomization' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from env" -l dry-run -d 'none, client (only print) or server (do everything but write)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from env" -l field-manager -d 'Name to track changes under' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from env" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from env" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from env" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from env" -s l -l selector -d 'Only objects whose labels satisfy the selector' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from env" -s c -l containers -d 'Names of the containers; * stands for any text' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from env" -l from -d 'Secret or config map whose keys become variables, as TYPE/NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from env" -l prefix -d 'With --from: what the names of the variables begin with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from env" -l keys -d 'With --from: only these keys' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from env" -s e -l env -d 'Variable to set, as NAME=VALUE; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from env" -l overwrite -d 'Change variables that have a value already' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from env" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from env" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from env" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from env" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from env" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from env" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from env" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from env" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from env" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from env" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from env" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from env" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from env" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from env" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from env" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from env" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from env" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from env" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from env" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from env" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from env" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from env" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from env" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from env" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from env" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from env" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from env" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from env" -s R -l recursive -d 'Read folders with all folders in them'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from env" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from env" -l record
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from env" -l all -d 'All objects of the named types'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from env" -l local -d 'Change the files\' objects and print them, without a request'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from env" -l list -d 'Show the variables'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from env" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from env" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from env" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from env" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from env" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from image" -s f -l filename -d 'File, folder or - with objects; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from image" -s k -l kustomize -d 'Folder with a kustomization' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from image" -l dry-run -d 'none, client (only print) or server (do everything but write)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from image" -l field-manager -d 'Name to track changes under' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from image" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from image" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from image" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from image" -s l -l selector -d 'Only objects whose labels satisfy the selector' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from image" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from image" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from image" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from image" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from image" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from image" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from image" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from image" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from image" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from image" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from image" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from image" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from image" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from image" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from image" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from image" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from image" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from image" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from image" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from image" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from image" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from image" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from image" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from image" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from image" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from image" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from image" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from image" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from image" -s R -l recursive -d 'Read folders with all folders in them'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from image" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from image" -l record
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from image" -l all -d 'All objects of the named types'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from image" -l local -d 'Change the files\' objects and print them, without a request'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from image" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from image" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from image" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from image" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from image" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from resources" -s f -l filename -d 'File, folder or - with objects; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from resources" -s k -l kustomize -d 'Folder with a kustomization' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from resources" -l dry-run -d 'none, client (only print) or server (do everything but write)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from resources" -l field-manager -d 'Name to track changes under' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from resources" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from resources" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from resources" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from resources" -s l -l selector -d 'Only objects whose labels satisfy the selector' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from resources" -s c -l containers -d 'Names of the containers; * stands for any text' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from resources" -l limits -d 'What they may take, as RESOURCE=AMOUNT with commas between' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from resources" -l requests -d 'What they ask for, as RESOURCE=AMOUNT with commas between' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from resources" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from resources" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from resources" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from resources" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from resources" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from resources" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from resources" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from resources" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from resources" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from resources" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from resources" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from resources" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from resources" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from resources" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from resources" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from resources" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from resources" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from resources" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from resources" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from resources" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from resources" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from resources" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from resources" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from resources" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from resources" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from resources" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from resources" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from resources" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from resources" -s R -l recursive -d 'Read folders with all folders in them'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from resources" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from resources" -l record
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from resources" -l all -d 'All objects of the named types'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from resources" -l local -d 'Change the files\' objects and print them, without a request'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from resources" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from resources" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from resources" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from resources" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from resources" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from subject" -s f -l filename -d 'File, folder or - with objects; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from subject" -s k -l kustomize -d 'Folder with a kustomization' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from subject" -l dry-run -d 'none, client (only print) or server (do everything but write)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from subject" -l field-manager -d 'Name to track changes under' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from subject" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from subject" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from subject" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from subject" -l user -d 'User to add; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from subject" -l group -d 'Group to add; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from subject" -l serviceaccount -d 'Service account to add; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from subject" -s l -l selector -d 'Only bindings whose labels satisfy the selector' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from subject" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from subject" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from subject" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from subject" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from subject" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from subject" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from subject" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from subject" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from subject" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from subject" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from subject" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from subject" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from subject" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from subject" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from subject" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from subject" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from subject" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from subject" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from subject" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from subject" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from subject" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from subject" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from subject" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from subject" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from subject" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from subject" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from subject" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from subject" -s R -l recursive -d 'Read folders with all folders in them'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from subject" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from subject" -l all -d 'All bindings of the named types'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from subject" -l local -d 'Change the files\' objects and print them, without a request'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from subject" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from subject" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from subject" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from subject" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from subject" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from serviceaccount" -s f -l filename -d 'File, folder or - with objects; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from serviceaccount" -s k -l kustomize -d 'Folder with a kustomization' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from serviceaccount" -l dry-run -d 'none, client (only print) or server (do everything but write)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from serviceaccount" -l field-manager -d 'Name to track changes under' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from serviceaccount" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from serviceaccount" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from serviceaccount" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from serviceaccount" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from serviceaccount" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from serviceaccount" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from serviceaccount" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from serviceaccount" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from serviceaccount" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from serviceaccount" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from serviceaccount" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from serviceaccount" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from serviceaccount" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from serviceaccount" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from serviceaccount" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from serviceaccount" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from serviceaccount" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from serviceaccount" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from serviceaccount" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from serviceaccount" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from serviceaccount" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from serviceaccount" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from serviceaccount" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from serviceaccount" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from serviceaccount" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from serviceaccount" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from serviceaccount" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from serviceaccount" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from serviceaccount" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from serviceaccount" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from serviceaccount" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from serviceaccount" -s R -l recursive -d 'Read folders with all folders in them'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from serviceaccount" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from serviceaccount" -l record
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from serviceaccount" -l all -d 'All objects of the named types'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from serviceaccount" -l local -d 'Change the files\' objects and print them, without a request'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from serviceaccount" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from serviceaccount" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from serviceaccount" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from serviceaccount" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from serviceaccount" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from sa" -s f -l filename -d 'File, folder or - with objects; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from sa" -s k -l kustomize -d 'Folder with a kustomization' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from sa" -l dry-run -d 'none, client (only print) or server (do everything but write)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from sa" -l field-manager -d 'Name to track changes under' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from sa" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from sa" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from sa" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from sa" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from sa" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from sa" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from sa" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from sa" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from sa" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from sa" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from sa" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from sa" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from sa" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from sa" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from sa" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from sa" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from sa" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from sa" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from sa" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from sa" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from sa" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from sa" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from sa" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from sa" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from sa" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from sa" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from sa" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from sa" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from sa" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from sa" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from sa" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from sa" -s R -l recursive -d 'Read folders with all folders in them'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from sa" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from sa" -l record
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from sa" -l all -d 'All objects of the named types'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from sa" -l local -d 'Change the files\' objects and print them, without a request'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from sa" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from sa" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from sa" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from sa" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand set; and __fish_seen_subcommand_from sa" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand expose" -s f -l filename -d 'File, folder or - with objects; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand expose" -s k -l kustomize -d 'Folder with a kustomization' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand expose" -l dry-run -d 'none, client (only print) or server (do everything but write)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand expose" -l field-manager -d 'Name to track changes under' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand expose" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand expose" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand expose" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand expose" -l port -d 'Ports of the service, with commas between; those of the object unless given' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand expose" -l type -d 'Type of the service, such as `NodePort`' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand expose" -s l -l labels -d 'Labels of the service; those of the object unless given' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand expose" -l protocol -d 'Protocol of the ports; that of the object\'s unless given' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand expose" -l target-port -d 'Number or name of the pods\' port; the port itself unless given' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand expose" -l name -d 'Name of the service; that of the object unless given' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand expose" -l selector -d 'Labels of the pods; those of the object unless given' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand expose" -l external-ip -d 'Further address of the service' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand expose" -l load-balancer-ip -d 'Address of the load balancer' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand expose" -l cluster-ip -d 'Address of its own, or None for a service without one' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand expose" -l session-affinity -d 'None, or `ClientIP`: a client always gets to the same pod' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand expose" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand expose" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand expose" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand expose" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand expose" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand expose" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand expose" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand expose" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand expose" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand expose" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand expose" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand expose" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand expose" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand expose" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand expose" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand expose" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand expose" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand expose" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand expose" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand expose" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand expose" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand expose" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand expose" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand expose" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand expose" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand expose" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand expose" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand expose" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand expose" -s R -l recursive -d 'Read folders with all folders in them'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand expose" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand expose" -l save-config -d 'Keep what was made in an annotation, for later apply'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand expose" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand expose" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand expose" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand expose" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand expose" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand scale" -s f -l filename -d 'File, folder or - with objects; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand scale" -s k -l kustomize -d 'Folder with a kustomization' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand scale" -l dry-run -d 'none, client (only print) or server (do everything but write)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand scale" -l field-manager -d 'Name to track changes under' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand scale" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand scale" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand scale" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand scale" -l replicas -d 'How many there shall be' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand scale" -l current-replicas -d 'Only if there are so many now' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand scale" -l resource-version -d 'Only if the object still has this version' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand scale" -l timeout -d 'How long to wait; nothing runs here, so there is nothing to wait for' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand scale" -s l -l selector -d 'Only objects whose labels satisfy the selector' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand scale" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand scale" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand scale" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand scale" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand scale" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand scale" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand scale" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand scale" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand scale" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand scale" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand scale" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand scale" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand scale" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand scale" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand scale" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand scale" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand scale" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand scale" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand scale" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand scale" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand scale" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand scale" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand scale" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand scale" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand scale" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand scale" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand scale" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand scale" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand scale" -s R -l recursive -d 'Read folders with all folders in them'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand scale" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand scale" -l record
complete -c rbacsim -n "__fish_rbacsim_using_subcommand scale" -l all -d 'All objects of the named types'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand scale" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand scale" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand scale" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand scale" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand scale" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and not __fish_seen_subcommand_from history pause restart resume status undo" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and not __fish_seen_subcommand_from history pause restart resume status undo" -f -a "history" -d 'List the revisions of deployments'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and not __fish_seen_subcommand_from history pause restart resume status undo" -f -a "pause" -d 'Hold back what changes of deployments would do'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and not __fish_seen_subcommand_from history pause restart resume status undo" -f -a "restart" -d 'Replace the pods of deployments, daemonsets and statefulsets'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and not __fish_seen_subcommand_from history pause restart resume status undo" -f -a "resume" -d 'Let paused deployments go on'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and not __fish_seen_subcommand_from history pause restart resume status undo" -f -a "status" -d 'Show how far a rollout is'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and not __fish_seen_subcommand_from history pause restart resume status undo" -f -a "undo" -d 'Go back to an earlier revision of a workload'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from history" -s f -l filename -d 'File, folder or - with objects; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from history" -s k -l kustomize -d 'Folder with a kustomization' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from history" -s l -l selector -d 'Only objects whose labels satisfy the selector' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from history" -l revision -d 'Show the pods of this revision' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from history" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from history" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from history" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from history" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from history" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from history" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from history" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from history" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from history" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from history" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from history" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from history" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from history" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from history" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from history" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from history" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from history" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from history" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from history" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from history" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from history" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from history" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from history" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from history" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from history" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from history" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from history" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from history" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from history" -s R -l recursive -d 'Read folders with all folders in them'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from history" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from history" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from history" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from history" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from history" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from pause" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from pause" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from pause" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from pause" -s f -l filename -d 'File, folder or - with objects; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from pause" -s k -l kustomize -d 'Folder with a kustomization' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from pause" -s l -l selector -d 'Only objects whose labels satisfy the selector' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from pause" -l field-manager -d 'Name to track changes under' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from pause" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from pause" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from pause" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from pause" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from pause" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from pause" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from pause" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from pause" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from pause" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from pause" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from pause" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from pause" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from pause" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from pause" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from pause" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from pause" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from pause" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from pause" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from pause" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from pause" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from pause" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from pause" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from pause" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from pause" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from pause" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from pause" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from pause" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from pause" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from pause" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from pause" -s R -l recursive -d 'Read folders with all folders in them'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from pause" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from pause" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from pause" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from pause" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from pause" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from restart" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from restart" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from restart" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from restart" -s f -l filename -d 'File, folder or - with objects; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from restart" -s k -l kustomize -d 'Folder with a kustomization' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from restart" -s l -l selector -d 'Only objects whose labels satisfy the selector' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from restart" -l field-manager -d 'Name to track changes under' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from restart" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from restart" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from restart" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from restart" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from restart" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from restart" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from restart" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from restart" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from restart" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from restart" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from restart" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from restart" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from restart" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from restart" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from restart" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from restart" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from restart" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from restart" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from restart" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from restart" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from restart" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from restart" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from restart" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from restart" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from restart" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from restart" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from restart" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from restart" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from restart" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from restart" -s R -l recursive -d 'Read folders with all folders in them'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from restart" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from restart" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from restart" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from restart" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from restart" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from resume" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from resume" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from resume" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from resume" -s f -l filename -d 'File, folder or - with objects; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from resume" -s k -l kustomize -d 'Folder with a kustomization' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from resume" -s l -l selector -d 'Only objects whose labels satisfy the selector' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from resume" -l field-manager -d 'Name to track changes under' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from resume" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from resume" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from resume" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from resume" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from resume" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from resume" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from resume" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from resume" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from resume" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from resume" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from resume" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from resume" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from resume" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from resume" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from resume" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from resume" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from resume" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from resume" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from resume" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from resume" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from resume" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from resume" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from resume" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from resume" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from resume" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from resume" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from resume" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from resume" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from resume" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from resume" -s R -l recursive -d 'Read folders with all folders in them'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from resume" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from resume" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from resume" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from resume" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from resume" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from status" -s f -l filename -d 'File, folder or - with objects; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from status" -s k -l kustomize -d 'Folder with a kustomization' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from status" -s l -l selector -d 'Only objects whose labels satisfy the selector' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from status" -s w -l watch -d 'Whether to wait for the end of the rollout' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from status" -l revision -d 'Only if this is the revision that is rolled out' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from status" -l timeout -d 'How long to wait; nothing moves here, so there is nothing to wait for' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from status" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from status" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from status" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from status" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from status" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from status" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from status" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from status" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from status" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from status" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from status" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from status" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from status" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from status" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from status" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from status" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from status" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from status" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from status" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from status" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from status" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from status" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from status" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from status" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from status" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from status" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from status" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from status" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from status" -s R -l recursive -d 'Read folders with all folders in them'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from status" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from status" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from status" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from status" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from status" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from undo" -s f -l filename -d 'File, folder or - with objects; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from undo" -s k -l kustomize -d 'Folder with a kustomization' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from undo" -s l -l selector -d 'Only objects whose labels satisfy the selector' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from undo" -l dry-run -d 'none, client (only print) or server (do everything but write)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from undo" -l field-manager -d 'Name to track changes under' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from undo" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from undo" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from undo" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from undo" -l to-revision -d 'The revision to go back to; 0 for the one before' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from undo" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from undo" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from undo" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from undo" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from undo" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from undo" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from undo" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from undo" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from undo" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from undo" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from undo" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from undo" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from undo" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from undo" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from undo" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from undo" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from undo" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from undo" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from undo" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from undo" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from undo" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from undo" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from undo" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from undo" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from undo" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from undo" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from undo" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from undo" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from undo" -s R -l recursive -d 'Read folders with all folders in them'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from undo" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from undo" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from undo" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from undo" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from undo" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand rollout; and __fish_seen_subcommand_from undo" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cordon" -l dry-run -d 'none, client (only print) or server (do everything but write)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cordon" -l field-manager -d 'Name to track changes under' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cordon" -s l -l selector -d 'Only nodes whose labels satisfy the selector' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cordon" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cordon" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cordon" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cordon" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cordon" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cordon" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cordon" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cordon" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cordon" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cordon" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cordon" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cordon" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cordon" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cordon" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cordon" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cordon" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cordon" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cordon" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cordon" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cordon" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cordon" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cordon" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cordon" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cordon" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cordon" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cordon" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cordon" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cordon" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cordon" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cordon" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cordon" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cordon" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cordon" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand uncordon" -l dry-run -d 'none, client (only print) or server (do everything but write)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand uncordon" -l field-manager -d 'Name to track changes under' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand uncordon" -s l -l selector -d 'Only nodes whose labels satisfy the selector' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand uncordon" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand uncordon" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand uncordon" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand uncordon" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand uncordon" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand uncordon" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand uncordon" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand uncordon" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand uncordon" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand uncordon" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand uncordon" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand uncordon" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand uncordon" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand uncordon" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand uncordon" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand uncordon" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand uncordon" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand uncordon" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand uncordon" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand uncordon" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand uncordon" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand uncordon" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand uncordon" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand uncordon" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand uncordon" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand uncordon" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand uncordon" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand uncordon" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand uncordon" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand uncordon" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand uncordon" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand uncordon" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand uncordon" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand drain" -l dry-run -d 'none, client (only print) or server (do everything but write)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand drain" -l field-manager -d 'Name to track changes under' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand drain" -s l -l selector -d 'Only nodes whose labels satisfy the selector' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand drain" -l pod-selector -d 'Only pods whose labels satisfy the selector' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand drain" -l grace-period -d 'Seconds to give a pod to end' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand drain" -l timeout -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand drain" -l skip-wait-for-delete-timeout -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand drain" -l chunk-size -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand drain" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand drain" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand drain" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand drain" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand drain" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand drain" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand drain" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand drain" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand drain" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand drain" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand drain" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand drain" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand drain" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand drain" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand drain" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand drain" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand drain" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand drain" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand drain" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand drain" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand drain" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand drain" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand drain" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand drain" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand drain" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand drain" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand drain" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand drain" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand drain" -l force -d 'Also evict pods that nothing would make again'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand drain" -l ignore-daemonsets -d 'Leave pods of daemon sets where they are'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand drain" -l delete-emptydir-data -d 'Also evict pods whose data in emptyDir volumes is lost'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand drain" -l disable-eviction -d 'Delete pods instead of evicting them'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand drain" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand drain" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand drain" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand drain" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand drain" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand taint" -l dry-run -d 'none, client (only print) or server (do everything but write)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand taint" -l field-manager -d 'Name to track changes under' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand taint" -l validate -d 'strict, warn or ignore: what to do with fields that a kind does not have' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand taint" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand taint" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand taint" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand taint" -s l -l selector -d 'Only nodes whose labels satisfy the selector' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand taint" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand taint" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand taint" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand taint" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand taint" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand taint" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand taint" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand taint" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand taint" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand taint" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand taint" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand taint" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand taint" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand taint" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand taint" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand taint" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand taint" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand taint" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand taint" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand taint" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand taint" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand taint" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand taint" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand taint" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand taint" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand taint" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand taint" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand taint" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand taint" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand taint" -l overwrite -d 'Change taints that are there already'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand taint" -l all -d 'All nodes'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand taint" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand taint" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand taint" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand taint" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand taint" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -l image -d 'Image to run' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -l overrides -d 'JSON to lay over the pod before it is created' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -l override-type -d 'How it is laid over: merge, strategic or json' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -s l -l labels -d 'Labels of the pod, as key=value; a comma-separated list, may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -l annotations -d 'Annotation of the pod, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -l env -d 'Environment variable, as NAME=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -l port -d 'Port of the container' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -l image-pull-policy -d 'When the image is pulled: always, if not present, or never, written as Kubernetes does' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -l restart -d 'Restart policy: always (the default), on failure, or never, written as Kubernetes does' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -l pod-running-timeout -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -l cascade -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -l grace-period -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -l timeout -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -l dry-run -d 'none, client (only print) or server (do everything but write)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -l field-manager -d 'Name to track changes under' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -l validate -d 'strict, warn or ignore: what to do with fields that a kind does not have' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -l expose -d 'Create a service for the port too'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -l privileged -d 'Run the container as a privileged one'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -l command -d 'Take what follows the name as what the container runs, not as arguments for it'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -s i -l stdin -d 'Not simulated: containers do not run'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -s t -l tty -d 'Not simulated: containers do not run'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -l attach -d 'Not simulated: containers do not run'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -l rm -d 'Not simulated: containers do not end'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -s q -l quiet
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -l leave-stdin-open
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -l force
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -l wait
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -l save-config -d 'Keep what was made in an annotation, for later apply'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand run" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand exec" -s c -l container -d 'Container to look into, instead of the first one' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand exec" -l pod-running-timeout -d 'How long to wait for a pod; accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand exec" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand exec" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand exec" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand exec" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand exec" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand exec" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand exec" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand exec" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand exec" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand exec" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand exec" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand exec" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand exec" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand exec" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand exec" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand exec" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand exec" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand exec" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand exec" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand exec" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand exec" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand exec" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand exec" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand exec" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand exec" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand exec" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand exec" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand exec" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand exec" -s i -l stdin -d 'Hand standard input to the command'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand exec" -s t -l tty -d 'Accepted for kubectl\'s sake: there is no terminal inside'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand exec" -s q -l quiet -d 'Print nothing but what the command prints'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand exec" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand exec" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand exec" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand exec" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand exec" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand logs" -s c -l container -d 'Container whose logs are read, instead of the first one' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand logs" -s l -l selector -d 'Those of all pods whose labels satisfy the selector' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand logs" -l tail -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand logs" -l limit-bytes -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand logs" -l since -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand logs" -l since-time -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand logs" -l max-log-requests -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand logs" -l pod-running-timeout -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand logs" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand logs" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand logs" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand logs" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand logs" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand logs" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand logs" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand logs" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand logs" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand logs" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand logs" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand logs" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand logs" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand logs" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand logs" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand logs" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand logs" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand logs" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand logs" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand logs" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand logs" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand logs" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand logs" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand logs" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand logs" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand logs" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand logs" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand logs" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand logs" -s f -l follow
complete -c rbacsim -n "__fish_rbacsim_using_subcommand logs" -s p -l previous
complete -c rbacsim -n "__fish_rbacsim_using_subcommand logs" -l timestamps
complete -c rbacsim -n "__fish_rbacsim_using_subcommand logs" -l all-containers
complete -c rbacsim -n "__fish_rbacsim_using_subcommand logs" -l all-pods
complete -c rbacsim -n "__fish_rbacsim_using_subcommand logs" -l prefix
complete -c rbacsim -n "__fish_rbacsim_using_subcommand logs" -l ignore-errors
complete -c rbacsim -n "__fish_rbacsim_using_subcommand logs" -l insecure-skip-tls-verify-backend
complete -c rbacsim -n "__fish_rbacsim_using_subcommand logs" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand logs" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand logs" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand logs" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand logs" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand events" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand events" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand events" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand events" -l for -d 'Only events about this object, as TYPE/NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand events" -l types -d 'Only events of these types: Normal, Warning' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand events" -l chunk-size -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand events" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand events" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand events" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand events" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand events" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand events" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand events" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand events" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand events" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand events" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand events" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand events" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand events" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand events" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand events" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand events" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand events" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand events" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand events" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand events" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand events" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand events" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand events" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand events" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand events" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand events" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand events" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand events" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand events" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand events" -s A -l all-namespaces -d 'In all namespaces'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand events" -l no-headers -d 'No header line'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand events" -s w -l watch -d 'Nothing happens while one watches'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand events" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand events" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand events" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand events" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand events" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand wait" -s f -l filename -d 'File, folder or - with objects; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand wait" -s k -l kustomize -d 'Folder with a kustomization' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand wait" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand wait" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand wait" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand wait" -l for -d 'What is to hold: create, delete, condition=NAME[=VALUE] or jsonpath=\'{PATH}\'[=VALUE]' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand wait" -l timeout -d 'How long to wait; nothing moves here, so there is nothing to wait for' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand wait" -s l -l selector -d 'Only objects whose labels satisfy the selector' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand wait" -l field-selector -d 'Only objects whose fields satisfy the selector' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand wait" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand wait" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand wait" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand wait" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand wait" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand wait" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand wait" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand wait" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand wait" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand wait" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand wait" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand wait" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand wait" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand wait" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand wait" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand wait" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand wait" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand wait" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand wait" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand wait" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand wait" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand wait" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand wait" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand wait" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand wait" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand wait" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand wait" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand wait" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand wait" -s R -l recursive -d 'Read folders with all folders in them'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand wait" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand wait" -l all -d 'All objects of the named types'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand wait" -s A -l all-namespaces -d 'In all namespaces'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand wait" -l local -d 'Look at the files\' objects instead of the server\'s'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand wait" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand wait" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand wait" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand wait" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand wait" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand attach" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand attach" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand attach" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand attach" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand attach" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand attach" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand attach" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand attach" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand attach" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand attach" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand attach" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand attach" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand attach" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand attach" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand attach" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand attach" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand attach" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand attach" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand attach" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand attach" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand attach" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand attach" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand attach" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand attach" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand attach" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand attach" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand attach" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand attach" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand attach" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand attach" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand attach" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand attach" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand attach" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand port-forward" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand port-forward" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand port-forward" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand port-forward" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand port-forward" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand port-forward" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand port-forward" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand port-forward" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand port-forward" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand port-forward" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand port-forward" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand port-forward" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand port-forward" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand port-forward" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand port-forward" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand port-forward" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand port-forward" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand port-forward" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand port-forward" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand port-forward" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand port-forward" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand port-forward" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand port-forward" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand port-forward" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand port-forward" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand port-forward" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand port-forward" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand port-forward" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand port-forward" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand port-forward" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand port-forward" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand port-forward" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand port-forward" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cp" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cp" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cp" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cp" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cp" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cp" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cp" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cp" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cp" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cp" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cp" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cp" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cp" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cp" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cp" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cp" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cp" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cp" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cp" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cp" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cp" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cp" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cp" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cp" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cp" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cp" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cp" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cp" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cp" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cp" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cp" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cp" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cp" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand proxy" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand proxy" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand proxy" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand proxy" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand proxy" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand proxy" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand proxy" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand proxy" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand proxy" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand proxy" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand proxy" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand proxy" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand proxy" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand proxy" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand proxy" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand proxy" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand proxy" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand proxy" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand proxy" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand proxy" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand proxy" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand proxy" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand proxy" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand proxy" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand proxy" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand proxy" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand proxy" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand proxy" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand proxy" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand proxy" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand proxy" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand proxy" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand proxy" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and not __fish_seen_subcommand_from can-i diff explain who-can matrix whoami reconcile" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and not __fish_seen_subcommand_from can-i diff explain who-can matrix whoami reconcile" -f -a "can-i" -d 'Ask whether something is allowed: exit code 0 for yes, 1 for no'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and not __fish_seen_subcommand_from can-i diff explain who-can matrix whoami reconcile" -f -a "diff" -d 'Show who may do more, and who less, in NEW than in OLD'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and not __fish_seen_subcommand_from can-i diff explain who-can matrix whoami reconcile" -f -a "explain" -d 'Explain a refusal: paste the text of a 403, or pipe it to -: exit code 0 if it would be allowed, 1 if not'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and not __fish_seen_subcommand_from can-i diff explain who-can matrix whoami reconcile" -f -a "who-can" -d 'Show everybody who may do something: exit code 0 if there is anybody besides those of every cluster, 1 if not'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and not __fish_seen_subcommand_from can-i diff explain who-can matrix whoami reconcile" -f -a "matrix" -d 'Show who may do what: subjects against resources and verbs. With --as what one user may do, through its groups too; with -n what counts in one namespace'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and not __fish_seen_subcommand_from can-i diff explain who-can matrix whoami reconcile" -f -a "whoami" -d 'Show who the server takes you for'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and not __fish_seen_subcommand_from can-i diff explain who-can matrix whoami reconcile" -f -a "reconcile" -d 'Bring roles and bindings in line with files: add what is missing, keep what is there'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from can-i" -l subresource -d 'Ask about a subresource, such as log or scale' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from can-i" -s o -l output -d 'Format of an explanation: json or yaml' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from can-i" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from can-i" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from can-i" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from can-i" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from can-i" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from can-i" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from can-i" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from can-i" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from can-i" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from can-i" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from can-i" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from can-i" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from can-i" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from can-i" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from can-i" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from can-i" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from can-i" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from can-i" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from can-i" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from can-i" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from can-i" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from can-i" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from can-i" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from can-i" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from can-i" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from can-i" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from can-i" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from can-i" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from can-i" -s A -l all-namespaces -d 'Ask about all namespaces'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from can-i" -s q -l quiet -d 'Only the exit code'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from can-i" -l list -d 'List everything that is allowed in the namespace'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from can-i" -l no-headers -d 'With --list: no header line'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from can-i" -l explain -d 'Say why: what allows it, or what came closest and what would allow it'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from can-i" -l assume-complete -d 'With --from: what an explanation does not find in the manifests does not exist anywhere'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from can-i" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from can-i" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from can-i" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from can-i" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from can-i" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from diff" -l fail-on -d 'Changes that make the exit code 1' -r -f -a "widened\t'Somebody may do more'
narrowed\t'Somebody may do less'
any\t'Both'
none\t'Neither: always 0'"
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from diff" -s o -l output -d 'Format of the answer: json or yaml' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from diff" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from diff" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from diff" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from diff" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from diff" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from diff" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from diff" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from diff" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from diff" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from diff" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from diff" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from diff" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from diff" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from diff" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from diff" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from diff" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from diff" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from diff" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from diff" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from diff" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from diff" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from diff" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from diff" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from diff" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from diff" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from diff" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from diff" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from diff" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from diff" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from diff" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from diff" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from diff" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from diff" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from explain" -s o -l output -d 'Format of the explanation: json or yaml' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from explain" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from explain" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from explain" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from explain" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from explain" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from explain" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from explain" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from explain" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from explain" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from explain" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from explain" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from explain" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from explain" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from explain" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from explain" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from explain" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from explain" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from explain" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from explain" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from explain" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from explain" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from explain" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from explain" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from explain" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from explain" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from explain" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from explain" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from explain" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from explain" -l assume-complete -d 'With --from: what is not in the manifests does not exist anywhere'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from explain" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from explain" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from explain" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from explain" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from explain" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from who-can" -l subresource -d 'Ask about a subresource, such as log or scale' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from who-can" -s o -l output -d 'Format of the answer: json, name, wide (with everybody, and with the rules) or yaml' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from who-can" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from who-can" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from who-can" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from who-can" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from who-can" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from who-can" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from who-can" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from who-can" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from who-can" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from who-can" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from who-can" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from who-can" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from who-can" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from who-can" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from who-can" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from who-can" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from who-can" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from who-can" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from who-can" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from who-can" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from who-can" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from who-can" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from who-can" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from who-can" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from who-can" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from who-can" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from who-can" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from who-can" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from who-can" -s A -l all-namespaces -d 'Everybody who may do it in any namespace'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from who-can" -l including-escalation -d 'Show too who could come to be allowed it: by binding, impersonation, tokens, pods, certificates'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from who-can" -l assume-complete -d 'With --from: what is not in the manifests does not exist anywhere'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from who-can" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from who-can" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from who-can" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from who-can" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from who-can" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from matrix" -s o -l output -d 'Format of the answer: csv, json, wide (a row for each resource, with the bindings) or yaml' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from matrix" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from matrix" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from matrix" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from matrix" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from matrix" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from matrix" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from matrix" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from matrix" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from matrix" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from matrix" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from matrix" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from matrix" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from matrix" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from matrix" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from matrix" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from matrix" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from matrix" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from matrix" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from matrix" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from matrix" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from matrix" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from matrix" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from matrix" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from matrix" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from matrix" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from matrix" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from matrix" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from matrix" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from matrix" -l all -d 'Show too what every cluster gives from its start'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from matrix" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from matrix" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from matrix" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from matrix" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from matrix" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from whoami" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from whoami" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from whoami" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from whoami" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from whoami" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from whoami" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from whoami" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from whoami" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from whoami" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from whoami" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from whoami" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from whoami" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from whoami" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from whoami" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from whoami" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from whoami" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from whoami" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from whoami" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from whoami" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from whoami" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from whoami" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from whoami" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from whoami" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from whoami" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from whoami" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from whoami" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from whoami" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from whoami" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from whoami" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from whoami" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from whoami" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from whoami" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from whoami" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from whoami" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from whoami" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from whoami" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from whoami" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from reconcile" -s f -l filename -d 'File, folder or - with objects; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from reconcile" -s k -l kustomize -d 'Folder with a kustomization' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from reconcile" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from reconcile" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from reconcile" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from reconcile" -l dry-run -d 'none, client (only print) or server (do everything but write)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from reconcile" -l field-manager -d 'Name to track changes under' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from reconcile" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from reconcile" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from reconcile" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from reconcile" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from reconcile" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from reconcile" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from reconcile" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from reconcile" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from reconcile" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from reconcile" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from reconcile" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from reconcile" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from reconcile" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from reconcile" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from reconcile" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from reconcile" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from reconcile" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from reconcile" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from reconcile" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from reconcile" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from reconcile" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from reconcile" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from reconcile" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from reconcile" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from reconcile" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from reconcile" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from reconcile" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from reconcile" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from reconcile" -s R -l recursive -d 'Read folders with all folders in them'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from reconcile" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from reconcile" -l remove-extra-permissions -d 'Remove rules that the files do not have'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from reconcile" -l remove-extra-subjects -d 'Remove subjects that the files do not have'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from reconcile" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from reconcile" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from reconcile" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from reconcile" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from reconcile" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand check" -l expect -d 'File or folder of expectations, besides those among the manifests; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand check" -l baseline -d 'Find what anybody can do beyond this: a file, a folder, or REV:PATH in a commit of git' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand check" -l fail-on -d 'The mildest severity that makes the exit code 1: note, warning, error or never' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand check" -s o -l output -d 'human, json, yaml, sarif, junit or github' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand check" -l config -d 'Settings, instead of the nearest .rbacsim.yaml' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand check" -l explain -d 'Show one rule in full, and check nothing' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand check" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand check" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand check" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand check" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand check" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand check" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand check" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand check" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand check" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand check" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand check" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand check" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand check" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand check" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand check" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand check" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand check" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand check" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand check" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand check" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand check" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand check" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand check" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand check" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand check" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand check" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand check" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand check" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand check" -l assume-complete -d 'What is not in the manifests does not exist, instead of perhaps being kept elsewhere'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand check" -l rules -d 'List all rules, and check nothing'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand check" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand check" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand check" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand check" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand check" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand tokenreview" -l audience -d 'Audience that the token must be meant for, instead of the API server; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand tokenreview" -l file -d 'File with the token' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand tokenreview" -l jwks -d 'Check a token of a real cluster against its published keys, without looking anything up' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand tokenreview" -l issuer -d 'With --jwks: the issuer that the token must have' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand tokenreview" -s o -l output -d 'yaml or json: the `TokenReview` itself' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand tokenreview" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand tokenreview" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand tokenreview" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand tokenreview" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand tokenreview" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand tokenreview" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand tokenreview" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand tokenreview" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand tokenreview" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand tokenreview" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand tokenreview" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand tokenreview" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand tokenreview" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand tokenreview" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand tokenreview" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand tokenreview" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand tokenreview" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand tokenreview" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand tokenreview" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand tokenreview" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand tokenreview" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand tokenreview" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand tokenreview" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand tokenreview" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand tokenreview" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand tokenreview" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand tokenreview" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand tokenreview" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand tokenreview" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand tokenreview" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand tokenreview" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand tokenreview" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand tokenreview" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand token; and not __fish_seen_subcommand_from decode" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand token; and not __fish_seen_subcommand_from decode" -f -a "decode" -d 'Show what a token says, whether it is good or not'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand token; and __fish_seen_subcommand_from decode" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand token; and __fish_seen_subcommand_from decode" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand token; and __fish_seen_subcommand_from decode" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand token; and __fish_seen_subcommand_from decode" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand token; and __fish_seen_subcommand_from decode" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand token; and __fish_seen_subcommand_from decode" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand token; and __fish_seen_subcommand_from decode" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand token; and __fish_seen_subcommand_from decode" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand token; and __fish_seen_subcommand_from decode" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand token; and __fish_seen_subcommand_from decode" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand token; and __fish_seen_subcommand_from decode" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand token; and __fish_seen_subcommand_from decode" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand token; and __fish_seen_subcommand_from decode" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand token; and __fish_seen_subcommand_from decode" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand token; and __fish_seen_subcommand_from decode" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand token; and __fish_seen_subcommand_from decode" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand token; and __fish_seen_subcommand_from decode" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand token; and __fish_seen_subcommand_from decode" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand token; and __fish_seen_subcommand_from decode" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand token; and __fish_seen_subcommand_from decode" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand token; and __fish_seen_subcommand_from decode" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand token; and __fish_seen_subcommand_from decode" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand token; and __fish_seen_subcommand_from decode" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand token; and __fish_seen_subcommand_from decode" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand token; and __fish_seen_subcommand_from decode" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand token; and __fish_seen_subcommand_from decode" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand token; and __fish_seen_subcommand_from decode" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand token; and __fish_seen_subcommand_from decode" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand token; and __fish_seen_subcommand_from decode" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand token; and __fish_seen_subcommand_from decode" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand token; and __fish_seen_subcommand_from decode" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand token; and __fish_seen_subcommand_from decode" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand token; and __fish_seen_subcommand_from decode" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and not __fish_seen_subcommand_from approve deny" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and not __fish_seen_subcommand_from approve deny" -f -a "approve" -d 'Approve requests for certificates'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and not __fish_seen_subcommand_from approve deny" -f -a "deny" -d 'Deny requests for certificates'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from approve" -s f -l filename -d 'File, folder or - with objects; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from approve" -s k -l kustomize -d 'Folder with a kustomization' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from approve" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from approve" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from approve" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from approve" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from approve" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from approve" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from approve" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from approve" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from approve" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from approve" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from approve" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from approve" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from approve" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from approve" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from approve" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from approve" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from approve" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from approve" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from approve" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from approve" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from approve" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from approve" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from approve" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from approve" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from approve" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from approve" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from approve" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from approve" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from approve" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from approve" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from approve" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from approve" -s R -l recursive -d 'Read folders with all folders in them'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from approve" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from approve" -l force -d 'Send the decision even if it was made before'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from approve" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from approve" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from approve" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from approve" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from approve" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from deny" -s f -l filename -d 'File, folder or - with objects; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from deny" -s k -l kustomize -d 'Folder with a kustomization' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from deny" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from deny" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from deny" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from deny" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from deny" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from deny" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from deny" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from deny" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from deny" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from deny" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from deny" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from deny" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from deny" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from deny" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from deny" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from deny" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from deny" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from deny" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from deny" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from deny" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from deny" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from deny" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from deny" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from deny" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from deny" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from deny" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from deny" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from deny" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from deny" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from deny" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from deny" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from deny" -s R -l recursive -d 'Read folders with all folders in them'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from deny" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from deny" -l force -d 'Send the decision even if it was made before'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from deny" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from deny" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from deny" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from deny" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand certificate; and __fish_seen_subcommand_from deny" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand explain" -l api-version -d 'Group and version of the API' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand explain" -s o -l output -d 'plaintext' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand explain" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand explain" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand explain" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand explain" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand explain" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand explain" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand explain" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand explain" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand explain" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand explain" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand explain" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand explain" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand explain" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand explain" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand explain" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand explain" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand explain" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand explain" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand explain" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand explain" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand explain" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand explain" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand explain" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand explain" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand explain" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand explain" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand explain" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand explain" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand explain" -l recursive -d 'Fields of fields too, without a word about them'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand explain" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand explain" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand explain" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand explain" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand explain" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-resources" -l api-group -d 'Only resources of this group' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-resources" -l namespaced -d 'Only resources with (or without) namespaces' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-resources" -l verbs -d 'Only resources that support all of these verbs; a comma-separated list, may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-resources" -l categories -d 'Only resources in all of these categories; a comma-separated list, may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-resources" -l sort-by -d 'What to sort by: name or kind' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-resources" -s o -l output -d 'wide, name, json, yaml or kyaml' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-resources" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-resources" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-resources" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-resources" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-resources" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-resources" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-resources" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-resources" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-resources" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-resources" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-resources" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-resources" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-resources" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-resources" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-resources" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-resources" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-resources" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-resources" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-resources" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-resources" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-resources" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-resources" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-resources" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-resources" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-resources" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-resources" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-resources" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-resources" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-resources" -l no-headers -d 'No header line'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-resources" -l cached -d 'Accepted for kubectl\'s sake'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-resources" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-resources" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-resources" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-resources" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-resources" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-versions" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-versions" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-versions" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-versions" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-versions" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-versions" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-versions" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-versions" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-versions" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-versions" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-versions" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-versions" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-versions" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-versions" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-versions" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-versions" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-versions" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-versions" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-versions" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-versions" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-versions" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-versions" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-versions" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-versions" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-versions" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-versions" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-versions" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-versions" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-versions" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-versions" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-versions" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-versions" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand api-versions" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and not __fish_seen_subcommand_from current-context delete-cluster delete-context delete-user get-clusters get-contexts get-users rename-context set set-cluster set-context set-credentials unset use-context use view" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and not __fish_seen_subcommand_from current-context delete-cluster delete-context delete-user get-clusters get-contexts get-users rename-context set set-cluster set-context set-credentials unset use-context use view" -f -a "current-context" -d 'Print the name of the current context'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and not __fish_seen_subcommand_from current-context delete-cluster delete-context delete-user get-clusters get-contexts get-users rename-context set set-cluster set-context set-credentials unset use-context use view" -f -a "delete-cluster" -d 'Forget a cluster'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and not __fish_seen_subcommand_from current-context delete-cluster delete-context delete-user get-clusters get-contexts get-users rename-context set set-cluster set-context set-credentials unset use-context use view" -f -a "delete-context" -d 'Forget a context'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and not __fish_seen_subcommand_from current-context delete-cluster delete-context delete-user get-clusters get-contexts get-users rename-context set set-cluster set-context set-credentials unset use-context use view" -f -a "delete-user" -d 'Forget a user'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and not __fish_seen_subcommand_from current-context delete-cluster delete-context delete-user get-clusters get-contexts get-users rename-context set set-cluster set-context set-credentials unset use-context use view" -f -a "get-clusters" -d 'List the clusters'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and not __fish_seen_subcommand_from current-context delete-cluster delete-context delete-user get-clusters get-contexts get-users rename-context set set-cluster set-context set-credentials unset use-context use view" -f -a "get-contexts" -d 'Show contexts'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and not __fish_seen_subcommand_from current-context delete-cluster delete-context delete-user get-clusters get-contexts get-users rename-context set set-cluster set-context set-credentials unset use-context use view" -f -a "get-users" -d 'List the users'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and not __fish_seen_subcommand_from current-context delete-cluster delete-context delete-user get-clusters get-contexts get-users rename-context set set-cluster set-context set-credentials unset use-context use view" -f -a "rename-context" -d 'Give a context another name'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and not __fish_seen_subcommand_from current-context delete-cluster delete-context delete-user get-clusters get-contexts get-users rename-context set set-cluster set-context set-credentials unset use-context use view" -f -a "set" -d 'Set one field, named by a path such as users.dana.token'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and not __fish_seen_subcommand_from current-context delete-cluster delete-context delete-user get-clusters get-contexts get-users rename-context set set-cluster set-context set-credentials unset use-context use view" -f -a "set-cluster" -d 'Set fields of a cluster'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and not __fish_seen_subcommand_from current-context delete-cluster delete-context delete-user get-clusters get-contexts get-users rename-context set set-cluster set-context set-credentials unset use-context use view" -f -a "set-context" -d 'Set the cluster, user or namespace of a context'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and not __fish_seen_subcommand_from current-context delete-cluster delete-context delete-user get-clusters get-contexts get-users rename-context set set-cluster set-context set-credentials unset use-context use view" -f -a "set-credentials" -d 'Set how a user proves who it is'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and not __fish_seen_subcommand_from current-context delete-cluster delete-context delete-user get-clusters get-contexts get-users rename-context set set-cluster set-context set-credentials unset use-context use view" -f -a "unset" -d 'Empty a field, an entry or a list, named by a path such as users.dana'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and not __fish_seen_subcommand_from current-context delete-cluster delete-context delete-user get-clusters get-contexts get-users rename-context set set-cluster set-context set-credentials unset use-context use view" -f -a "use-context" -d 'Make a context the current one'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and not __fish_seen_subcommand_from current-context delete-cluster delete-context delete-user get-clusters get-contexts get-users rename-context set set-cluster set-context set-credentials unset use-context use view" -f -a "use" -d 'Make a context the current one'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and not __fish_seen_subcommand_from current-context delete-cluster delete-context delete-user get-clusters get-contexts get-users rename-context set set-cluster set-context set-credentials unset use-context use view" -f -a "view" -d 'Print the configuration'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from current-context" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from current-context" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from current-context" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from current-context" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from current-context" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from current-context" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from current-context" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from current-context" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from current-context" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from current-context" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from current-context" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from current-context" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from current-context" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from current-context" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from current-context" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from current-context" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from current-context" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from current-context" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from current-context" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from current-context" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from current-context" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from current-context" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from current-context" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from current-context" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from current-context" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from current-context" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from current-context" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from current-context" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from current-context" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from current-context" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from current-context" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from current-context" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from current-context" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-cluster" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-cluster" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-cluster" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-cluster" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-cluster" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-cluster" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-cluster" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-cluster" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-cluster" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-cluster" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-cluster" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-cluster" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-cluster" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-cluster" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-cluster" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-cluster" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-cluster" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-cluster" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-cluster" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-cluster" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-cluster" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-cluster" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-cluster" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-cluster" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-cluster" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-cluster" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-cluster" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-cluster" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-cluster" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-cluster" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-cluster" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-cluster" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-cluster" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-context" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-context" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-context" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-context" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-context" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-context" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-context" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-context" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-context" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-context" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-context" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-context" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-context" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-context" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-context" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-context" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-context" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-context" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-context" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-context" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-context" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-context" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-context" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-context" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-context" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-context" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-context" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-context" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-context" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-context" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-context" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-context" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-context" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-user" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-user" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-user" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-user" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-user" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-user" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-user" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-user" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-user" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-user" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-user" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-user" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-user" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-user" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-user" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-user" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-user" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-user" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-user" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-user" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-user" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-user" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-user" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-user" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-user" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-user" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-user" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-user" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-user" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-user" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-user" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-user" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from delete-user" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-clusters" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-clusters" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-clusters" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-clusters" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-clusters" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-clusters" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-clusters" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-clusters" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-clusters" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-clusters" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-clusters" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-clusters" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-clusters" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-clusters" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-clusters" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-clusters" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-clusters" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-clusters" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-clusters" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-clusters" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-clusters" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-clusters" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-clusters" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-clusters" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-clusters" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-clusters" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-clusters" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-clusters" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-clusters" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-clusters" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-clusters" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-clusters" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-clusters" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -s o -l output -d 'Only name' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -l no-headers -d 'No header line'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-contexts" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-users" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-users" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-users" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-users" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-users" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-users" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-users" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-users" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-users" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-users" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-users" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-users" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-users" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-users" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-users" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-users" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-users" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-users" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-users" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-users" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-users" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-users" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-users" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-users" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-users" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-users" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-users" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-users" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-users" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-users" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-users" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-users" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from get-users" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from rename-context" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from rename-context" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from rename-context" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from rename-context" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from rename-context" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from rename-context" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from rename-context" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from rename-context" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from rename-context" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from rename-context" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from rename-context" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from rename-context" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from rename-context" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from rename-context" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from rename-context" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from rename-context" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from rename-context" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from rename-context" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from rename-context" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from rename-context" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from rename-context" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from rename-context" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from rename-context" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from rename-context" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from rename-context" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from rename-context" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from rename-context" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from rename-context" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from rename-context" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from rename-context" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from rename-context" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from rename-context" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from rename-context" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set" -l set-raw-bytes -d 'Take the value of a data field as it is, not as base64'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-cluster" -l server -d 'Address of the cluster; what answers is always the simulated one' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-cluster" -l tls-server-name -d 'Name that the server\'s certificate has to have' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-cluster" -l insecure-skip-tls-verify -d 'Whether the server\'s certificate is not checked' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-cluster" -l certificate-authority -d 'File with the certificates that are trusted' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-cluster" -l proxy-url -d 'Proxy to go through' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-cluster" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-cluster" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-cluster" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-cluster" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-cluster" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-cluster" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-cluster" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-cluster" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-cluster" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-cluster" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-cluster" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-cluster" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-cluster" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-cluster" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-cluster" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-cluster" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-cluster" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-cluster" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-cluster" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-cluster" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-cluster" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-cluster" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-cluster" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-cluster" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-cluster" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-cluster" -l embed-certs -d 'Put the content of the file into the configuration'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-cluster" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-cluster" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-cluster" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-cluster" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-context" -l cluster -d 'Cluster of the context' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-context" -l user -d 'User of the context' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-context" -s n -l namespace -d 'Namespace of the context' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-context" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-context" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-context" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-context" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-context" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-context" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-context" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-context" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-context" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-context" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-context" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-context" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-context" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-context" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-context" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-context" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-context" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-context" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-context" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-context" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-context" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-context" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-context" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-context" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-context" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-context" -l current -d 'Change the current context'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-context" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-context" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-context" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-context" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-context" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-credentials" -l token -d 'Bearer token' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-credentials" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-credentials" -l password -d 'Password for basic authentication' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-credentials" -l client-certificate -d 'PEM file with a certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-credentials" -l client-key -d 'PEM file with the certificate\'s private key' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-credentials" -l exec-command -d 'Program that prints credentials' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-credentials" -l exec-api-version -d 'API version that the program speaks' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-credentials" -l exec-arg -d 'Arguments of the program; a comma-separated list, may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-credentials" -l exec-env -d 'Environment of the program, as NAME=value, or NAME- to leave it out again; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-credentials" -l exec-interactive-mode -d 'Whether the program may ask the user: `IfAvailable`, Never or Always' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-credentials" -l exec-provide-cluster-info -d 'Tell the program about the cluster' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-credentials" -l auth-provider -d 'Name of a provider of credentials' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-credentials" -l auth-provider-arg -d 'What the provider is told, as key=value, or key- to leave it out again; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-credentials" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-credentials" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-credentials" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-credentials" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-credentials" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-credentials" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-credentials" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-credentials" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-credentials" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-credentials" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-credentials" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-credentials" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-credentials" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-credentials" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-credentials" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-credentials" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-credentials" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-credentials" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-credentials" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-credentials" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-credentials" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-credentials" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-credentials" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-credentials" -l embed-certs -d 'Put the content of the files into the configuration'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-credentials" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-credentials" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-credentials" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-credentials" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-credentials" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from unset" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from unset" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from unset" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from unset" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from unset" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from unset" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from unset" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from unset" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from unset" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from unset" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from unset" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from unset" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from unset" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from unset" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from unset" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from unset" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from unset" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from unset" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from unset" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from unset" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from unset" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from unset" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from unset" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from unset" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from unset" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from unset" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from unset" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from unset" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from unset" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from unset" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from unset" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from unset" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from unset" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use-context" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use-context" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use-context" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use-context" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use-context" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use-context" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use-context" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use-context" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use-context" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use-context" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use-context" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use-context" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use-context" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use-context" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use-context" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use-context" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use-context" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use-context" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use-context" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use-context" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use-context" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use-context" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use-context" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use-context" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use-context" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use-context" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use-context" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use-context" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use-context" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use-context" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use-context" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use-context" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use-context" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from use" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from view" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from view" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from view" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from view" -l merge -d 'Accepted for kubectl\'s sake: files are always merged' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from view" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from view" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from view" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from view" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from view" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from view" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from view" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from view" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from view" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from view" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from view" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from view" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from view" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from view" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from view" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from view" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from view" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from view" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from view" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from view" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from view" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from view" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from view" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from view" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from view" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from view" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from view" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from view" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from view" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from view" -l minify -d 'Only what the current context needs'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from view" -l raw -d 'With secrets and certificates'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from view" -l flatten -d 'With the content of files that are named by path'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from view" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from view" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from view" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from view" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from view" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and not __fish_seen_subcommand_from create configure reset path export import-key" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and not __fish_seen_subcommand_from create configure reset path export import-key" -f -a "create" -d 'Make a fresh cluster where there is none yet, as the first command does, but with options of your own'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and not __fish_seen_subcommand_from create configure reset path export import-key" -f -a "configure" -d 'Start the API server of a cluster again with other options; print what it goes on with. What is not said stays, as do objects and keys'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and not __fish_seen_subcommand_from create configure reset path export import-key" -f -a "reset" -d 'Throw the state away and start with a fresh cluster'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and not __fish_seen_subcommand_from create configure reset path export import-key" -f -a "path" -d 'Print where the state file is'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and not __fish_seen_subcommand_from create configure reset path export import-key" -f -a "export" -d 'Print every object that a fresh cluster does not hold, as one manifest that kubectl apply -f - accepts'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and not __fish_seen_subcommand_from create configure reset path export import-key" -f -a "import-key" -d 'Use keys of a real cluster: a private key signs tokens from now on, a public key only verifies them'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from create" -l service-account-issuer -d 'Issuer of tokens; may be repeated: the first signs, all are accepted' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from create" -l api-audiences -d 'Whom tokens for the API server are meant for, instead of its issuers; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from create" -l service-account-jwks-uri -d 'Where discovery says that the public keys are' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from create" -l service-account-max-token-expiration -d 'The longest that a token may be valid, at least 1h; 0 for no limit' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from create" -l service-account-extend-token-expiration -d 'Whether tokens that kubelets ask for on behalf of pods are good for a year' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from create" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from create" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from create" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from create" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from create" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from create" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from create" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from create" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from create" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from create" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from create" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from create" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from create" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from create" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from create" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from create" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from create" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from create" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from create" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from create" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from create" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from create" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from create" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from create" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from create" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from create" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from create" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from create" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from create" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from create" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from create" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from create" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from configure" -l service-account-issuer -d 'Issuer of tokens; may be repeated: the first signs, all are accepted' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from configure" -l api-audiences -d 'Whom tokens for the API server are meant for, instead of its issuers; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from configure" -l service-account-jwks-uri -d 'Where discovery says that the public keys are' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from configure" -l service-account-max-token-expiration -d 'The longest that a token may be valid, at least 1h; 0 for no limit' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from configure" -l service-account-extend-token-expiration -d 'Whether tokens that kubelets ask for on behalf of pods are good for a year' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from configure" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from configure" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from configure" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from configure" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from configure" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from configure" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from configure" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from configure" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from configure" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from configure" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from configure" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from configure" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from configure" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from configure" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from configure" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from configure" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from configure" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from configure" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from configure" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from configure" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from configure" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from configure" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from configure" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from configure" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from configure" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from configure" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from configure" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from configure" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from configure" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from configure" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from configure" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from configure" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from configure" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from reset" -l service-account-issuer -d 'Issuer of tokens; may be repeated: the first signs, all are accepted' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from reset" -l api-audiences -d 'Whom tokens for the API server are meant for, instead of its issuers; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from reset" -l service-account-jwks-uri -d 'Where discovery says that the public keys are' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from reset" -l service-account-max-token-expiration -d 'The longest that a token may be valid, at least 1h; 0 for no limit' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from reset" -l service-account-extend-token-expiration -d 'Whether tokens that kubelets ask for on behalf of pods are good for a year' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from reset" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from reset" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from reset" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from reset" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from reset" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from reset" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from reset" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from reset" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from reset" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from reset" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from reset" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from reset" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from reset" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from reset" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from reset" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from reset" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from reset" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from reset" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from reset" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from reset" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from reset" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from reset" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from reset" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from reset" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from reset" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from reset" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from reset" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from reset" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from reset" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from reset" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from reset" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from reset" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from reset" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from path" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from path" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from path" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from path" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from path" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from path" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from path" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from path" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from path" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from path" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from path" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from path" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from path" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from path" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from path" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from path" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from path" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from path" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from path" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from path" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from path" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from path" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from path" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from path" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from path" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from path" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from path" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from path" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from path" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from path" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from path" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from path" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from path" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from export" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from export" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from export" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from export" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from export" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from export" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from export" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from export" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from export" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from export" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from export" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from export" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from export" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from export" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from export" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from export" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from export" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from export" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from export" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from export" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from export" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from export" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from export" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from export" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from export" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from export" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from export" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from export" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from export" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from export" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from export" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from export" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from import-key" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from import-key" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from import-key" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from import-key" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from import-key" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from import-key" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from import-key" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from import-key" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from import-key" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from import-key" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from import-key" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from import-key" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from import-key" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from import-key" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from import-key" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from import-key" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from import-key" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from import-key" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from import-key" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from import-key" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from import-key" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from import-key" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from import-key" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from import-key" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from import-key" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from import-key" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from import-key" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from import-key" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from import-key" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from import-key" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from import-key" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from import-key" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from import-key" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster-info" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster-info" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster-info" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster-info" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster-info" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster-info" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster-info" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster-info" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster-info" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster-info" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster-info" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster-info" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster-info" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster-info" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster-info" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster-info" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster-info" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster-info" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster-info" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster-info" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster-info" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster-info" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster-info" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster-info" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster-info" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster-info" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster-info" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster-info" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster-info" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster-info" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster-info" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster-info" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster-info" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand version" -s o -l output -d 'json or yaml' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand version" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand version" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand version" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand version" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand version" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand version" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand version" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand version" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand version" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand version" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand version" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand version" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand version" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand version" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand version" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand version" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand version" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand version" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand version" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand version" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand version" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand version" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand version" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand version" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand version" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand version" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand version" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand version" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand version" -l client -d 'Only the client\'s version'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand version" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand version" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand version" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand version" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand version" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand completion" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand completion" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand completion" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand completion" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand completion" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand completion" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand completion" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand completion" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand completion" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand completion" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand completion" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand completion" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand completion" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand completion" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand completion" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand completion" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand completion" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand completion" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand completion" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand completion" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand completion" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand completion" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand completion" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand completion" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand completion" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand completion" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand completion" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand completion" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand completion" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand completion" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand completion" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand completion" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand completion" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand options" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand options" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand options" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand options" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand options" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand options" -l client-certificate -d 'File with a client certificate to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand options" -l client-key -d 'File with the key of the client certificate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand options" -s s -l server -d 'Address of the API server; a simulated one listens on port 6443, whatever its host' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand options" -l certificate-authority -d 'File with the certificate of an authority' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand options" -l username -d 'Name for basic authentication, which no Kubernetes server knows any more' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand options" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand options" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand options" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand options" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand options" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand options" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand options" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand options" -l now -d 'Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand options" -l request-timeout -d 'How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand options" -s v -l v -d 'How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand options" -l tls-server-name -d 'Name that the certificate of the server must have (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand options" -l password -d 'Password for basic authentication (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand options" -l vmodule -d 'Levels of the log for single files (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand options" -l log-flush-frequency -d 'How often to write the log (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand options" -l cache-dir -d 'Folder of the cache (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand options" -l profile -d 'Kind of profile to take: none, cpu, heap, goroutine, threadcreate, block or mutex (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand options" -l profile-output -d 'File for the profile (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand options" -l kuberc -d 'File with preferences (accepted, changes nothing here)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand options" -l insecure-skip-tls-verify -d 'Do not check the certificate of the server'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand options" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand options" -l disable-compression -d 'Do not compress requests (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand options" -l match-server-version -d 'Require the version of the server to be that of the client (accepted, changes nothing here)'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand options" -s h -l help -d 'Print help'
