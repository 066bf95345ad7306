# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_rbacsim_global_optspecs
    string join \n n/namespace= context= cluster= user= token= as= as-group= as-uid= as-user-extra= kubeconfig= state= from= warnings-as-errors s/server= request-timeout= insecure-skip-tls-verify v/v= h/help V/version
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
complete -c rbacsim -n "__fish_rbacsim_needs_command" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_needs_command" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_needs_command" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_needs_command" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_needs_command" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_needs_command" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_needs_command" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_needs_command" -s s -l server -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_needs_command" -l request-timeout -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_needs_command" -s v -l v -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_needs_command" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_needs_command" -l insecure-skip-tls-verify -d 'Accepted for kubectl\'s sake'
complete -c rbacsim -n "__fish_rbacsim_needs_command" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_needs_command" -s V -l version -d 'Print version'
complete -c rbacsim -n "__fish_rbacsim_needs_command" -f -a "create" -d 'Create objects from files or standard input'
complete -c rbacsim -n "__fish_rbacsim_needs_command" -f -a "get" -d 'Show one or many objects as a table, or in another format'
complete -c rbacsim -n "__fish_rbacsim_needs_command" -f -a "delete" -d 'Delete objects by file, name or selector'
complete -c rbacsim -n "__fish_rbacsim_needs_command" -f -a "apply" -d 'Make objects as files describe them: create what is missing, change what differs'
complete -c rbacsim -n "__fish_rbacsim_needs_command" -f -a "auth" -d 'Ask who may do what'
complete -c rbacsim -n "__fish_rbacsim_needs_command" -f -a "config" -d 'Show and change contexts'
complete -c rbacsim -n "__fish_rbacsim_needs_command" -f -a "cluster" -d 'Manage the simulated cluster'
complete -c rbacsim -n "__fish_rbacsim_needs_command" -f -a "completion" -d 'Print a completion script: bash, elvish, fish, powershell or zsh'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa role clusterrole rolebinding clusterrolebinding secret configmap cm" -s f -l filename -d 'File, folder or - with objects; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa role clusterrole rolebinding clusterrolebinding secret configmap cm" -s k -l kustomize -d 'Folder with a kustomization' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa role clusterrole rolebinding clusterrolebinding secret configmap cm" -l dry-run -d 'none, client (only print) or server (do everything but write)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa role clusterrole rolebinding clusterrolebinding secret configmap cm" -l validate -d 'strict, warn or ignore: what to do with fields that a kind does not have' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa role clusterrole rolebinding clusterrolebinding secret configmap cm" -l field-manager -d 'Name to track changes under' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa role clusterrole rolebinding clusterrolebinding secret configmap cm" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa role clusterrole rolebinding clusterrolebinding secret configmap cm" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa role clusterrole rolebinding clusterrolebinding secret configmap cm" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa role clusterrole rolebinding clusterrolebinding secret configmap cm" -s l -l selector -d 'Only objects whose written labels satisfy the selector' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa role clusterrole rolebinding clusterrolebinding secret configmap cm" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa role clusterrole rolebinding clusterrolebinding secret configmap cm" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa role clusterrole rolebinding clusterrolebinding secret configmap cm" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa role clusterrole rolebinding clusterrolebinding secret configmap cm" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa role clusterrole rolebinding clusterrolebinding secret configmap cm" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa role clusterrole rolebinding clusterrolebinding secret configmap cm" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa role clusterrole rolebinding clusterrolebinding secret configmap cm" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa role clusterrole rolebinding clusterrolebinding secret configmap cm" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa role clusterrole rolebinding clusterrolebinding secret configmap cm" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa role clusterrole rolebinding clusterrolebinding secret configmap cm" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa role clusterrole rolebinding clusterrolebinding secret configmap cm" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa role clusterrole rolebinding clusterrolebinding secret configmap cm" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa role clusterrole rolebinding clusterrolebinding secret configmap cm" -s s -l server -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa role clusterrole rolebinding clusterrolebinding secret configmap cm" -l request-timeout -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa role clusterrole rolebinding clusterrolebinding secret configmap cm" -s v -l v -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa role clusterrole rolebinding clusterrolebinding secret configmap cm" -s R -l recursive -d 'Read folders with all folders in them'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa role clusterrole rolebinding clusterrolebinding secret configmap cm" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa role clusterrole rolebinding clusterrolebinding secret configmap cm" -l save-config -d 'Keep what was written in an annotation, for later apply'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa role clusterrole rolebinding clusterrolebinding secret configmap cm" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa role clusterrole rolebinding clusterrolebinding secret configmap cm" -l insecure-skip-tls-verify -d 'Accepted for kubectl\'s sake'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa role clusterrole rolebinding clusterrolebinding secret configmap cm" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa role clusterrole rolebinding clusterrolebinding secret configmap cm" -a "namespace" -d 'Create a namespace'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa role clusterrole rolebinding clusterrolebinding secret configmap cm" -a "ns" -d 'Create a namespace'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa role clusterrole rolebinding clusterrolebinding secret configmap cm" -a "serviceaccount" -d 'Create a service account'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa role clusterrole rolebinding clusterrolebinding secret configmap cm" -a "sa" -d 'Create a service account'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa role clusterrole rolebinding clusterrolebinding secret configmap cm" -a "role" -d 'Create a role with one rule for each API group of its resources'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa role clusterrole rolebinding clusterrolebinding secret configmap cm" -a "clusterrole" -d 'Create a cluster role: rules for resources and URLs, or one that gathers the rules of others'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa role clusterrole rolebinding clusterrolebinding secret configmap cm" -a "rolebinding" -d 'Give a role or a cluster role to subjects in one namespace'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa role clusterrole rolebinding clusterrolebinding secret configmap cm" -a "clusterrolebinding" -d 'Give a cluster role to subjects in all namespaces and for the cluster itself'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa role clusterrole rolebinding clusterrolebinding secret configmap cm" -a "secret" -d 'Create a secret'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa role clusterrole rolebinding clusterrolebinding secret configmap cm" -a "configmap" -d 'Create a config map from literals, files or environment files'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and not __fish_seen_subcommand_from namespace ns serviceaccount sa role clusterrole rolebinding clusterrolebinding secret configmap cm" -a "cm" -d 'Create a config map from literals, files or environment files'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -l dry-run -d 'none, client (only print) or server (do everything but write)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -l validate -d 'strict, warn or ignore: what to do with fields that a kind does not have' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -l field-manager -d 'Name to track changes under' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -s s -l server -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -l request-timeout -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -s v -l v -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -l save-config -d 'Keep what was made in an annotation, for later apply'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -l insecure-skip-tls-verify -d 'Accepted for kubectl\'s sake'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from namespace" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -l dry-run -d 'none, client (only print) or server (do everything but write)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -l validate -d 'strict, warn or ignore: what to do with fields that a kind does not have' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -l field-manager -d 'Name to track changes under' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -s s -l server -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -l request-timeout -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -s v -l v -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -l save-config -d 'Keep what was made in an annotation, for later apply'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -l insecure-skip-tls-verify -d 'Accepted for kubectl\'s sake'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from ns" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -l dry-run -d 'none, client (only print) or server (do everything but write)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -l validate -d 'strict, warn or ignore: what to do with fields that a kind does not have' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -l field-manager -d 'Name to track changes under' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -s s -l server -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -l request-timeout -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -s v -l v -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -l save-config -d 'Keep what was made in an annotation, for later apply'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -l insecure-skip-tls-verify -d 'Accepted for kubectl\'s sake'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from serviceaccount" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -l dry-run -d 'none, client (only print) or server (do everything but write)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -l validate -d 'strict, warn or ignore: what to do with fields that a kind does not have' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -l field-manager -d 'Name to track changes under' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -s s -l server -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -l request-timeout -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -s v -l v -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -l save-config -d 'Keep what was made in an annotation, for later apply'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -l insecure-skip-tls-verify -d 'Accepted for kubectl\'s sake'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from sa" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -l verb -d 'Verb that is allowed; a comma-separated list, may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -l resource -d 'Resource it is allowed on, as resource[.group][/subresource]; a comma-separated list, may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -l resource-name -d 'Name the rule is confined to; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -l dry-run -d 'none, client (only print) or server (do everything but write)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -l validate -d 'strict, warn or ignore: what to do with fields that a kind does not have' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -l field-manager -d 'Name to track changes under' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -s s -l server -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -l request-timeout -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -s v -l v -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -l save-config -d 'Keep what was made in an annotation, for later apply'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -l insecure-skip-tls-verify -d 'Accepted for kubectl\'s sake'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from role" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l verb -d 'Verb that is allowed; a comma-separated list, may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l resource -d 'Resource it is allowed on, as resource[.group][/subresource]; a comma-separated list, may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l resource-name -d 'Name the rule is confined to; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l non-resource-url -d 'URL path it is allowed on, * at the end matches all below; a comma-separated list, may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l aggregation-rule -d 'Label that roles must carry for their rules to be gathered, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l dry-run -d 'none, client (only print) or server (do everything but write)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l validate -d 'strict, warn or ignore: what to do with fields that a kind does not have' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l field-manager -d 'Name to track changes under' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -s s -l server -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l request-timeout -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -s v -l v -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l save-config -d 'Keep what was made in an annotation, for later apply'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -l insecure-skip-tls-verify -d 'Accepted for kubectl\'s sake'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrole" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l clusterrole -d 'Cluster role to give' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l role -d 'Role to give' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l user -d 'User to give it to; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l group -d 'Group to give it to; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l serviceaccount -d 'Service account to give it to, as namespace:name; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l dry-run -d 'none, client (only print) or server (do everything but write)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l validate -d 'strict, warn or ignore: what to do with fields that a kind does not have' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l field-manager -d 'Name to track changes under' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -s s -l server -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l request-timeout -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -s v -l v -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l save-config -d 'Keep what was made in an annotation, for later apply'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -l insecure-skip-tls-verify -d 'Accepted for kubectl\'s sake'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from rolebinding" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -l clusterrole -d 'Cluster role to give' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -l user -d 'User to give it to; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -l group -d 'Group to give it to; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -l serviceaccount -d 'Service account to give it to, as namespace:name; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -l dry-run -d 'none, client (only print) or server (do everything but write)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -l validate -d 'strict, warn or ignore: what to do with fields that a kind does not have' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -l field-manager -d 'Name to track changes under' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -s s -l server -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -l request-timeout -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -s v -l v -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -l save-config -d 'Keep what was made in an annotation, for later apply'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -l insecure-skip-tls-verify -d 'Accepted for kubectl\'s sake'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from clusterrolebinding" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from secret" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from secret" -f -a "generic" -d 'Create a secret from literals, files or environment files'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l from-literal -d 'Key and value, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l from-file -d 'File or folder, as [key=]path; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l from-env-file -d 'File with lines KEY=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l dry-run -d 'none, client (only print) or server (do everything but write)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l validate -d 'strict, warn or ignore: what to do with fields that a kind does not have' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l field-manager -d 'Name to track changes under' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -s s -l server -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l request-timeout -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -s v -l v -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l append-hash -d 'Append a hash of the data to the name'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l save-config -d 'Keep what was made in an annotation, for later apply'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -l insecure-skip-tls-verify -d 'Accepted for kubectl\'s sake'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from configmap" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l from-literal -d 'Key and value, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l from-file -d 'File or folder, as [key=]path; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l from-env-file -d 'File with lines KEY=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l dry-run -d 'none, client (only print) or server (do everything but write)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l validate -d 'strict, warn or ignore: what to do with fields that a kind does not have' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l field-manager -d 'Name to track changes under' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -s s -l server -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l request-timeout -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -s v -l v -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l append-hash -d 'Append a hash of the data to the name'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l save-config -d 'Keep what was made in an annotation, for later apply'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -l insecure-skip-tls-verify -d 'Accepted for kubectl\'s sake'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand create; and __fish_seen_subcommand_from cm" -s h -l help -d 'Print help'
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
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l raw -d 'Ask for a path of the API and print what comes' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l chunk-size -d 'How many objects to ask for at once; accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -s s -l server -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l request-timeout -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -s v -l v -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -s R -l recursive -d 'Read folders with all folders in them'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -s A -l all-namespaces -d 'In all namespaces'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l ignore-not-found -d 'Succeed silently when a named object is not there'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l no-headers -d 'No header line'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l show-labels -d 'A last column with all labels'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l show-kind -d 'Names as kind/name'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -s w -l watch -d 'Not simulated: nothing changes while a command runs'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -l insecure-skip-tls-verify -d 'Accepted for kubectl\'s sake'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand get" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -s f -l filename -d 'File, folder or - with objects; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -s k -l kustomize -d 'Folder with a kustomization' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -s l -l selector -d 'Only objects whose labels satisfy the selector' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -l field-selector -d 'Only objects whose fields satisfy the selector' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -l cascade -d 'What happens to dependents: background, foreground or orphan' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -l grace-period -d 'Seconds to give an object to end' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -l timeout -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -l wait -d 'Accepted for kubectl\'s sake: deletions are always waited for' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -s o -l output -d 'Only name' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -l dry-run -d 'none, client (only print) or server (do everything but write)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -s s -l server -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -l request-timeout -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -s v -l v -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -s R -l recursive -d 'Read folders with all folders in them'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -l all -d 'All objects of the named types'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -s A -l all-namespaces -d 'In all namespaces'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -l now -d 'The same as --grace-period=1'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -l force -d 'Do not wait for anything'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -l ignore-not-found -d 'Succeed when an object is not there'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -s i -l interactive -d 'Ask before deleting'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -l insecure-skip-tls-verify -d 'Accepted for kubectl\'s sake'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand delete" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from view-last-applied" -s f -l filename -d 'File, folder or - with objects; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from view-last-applied" -s k -l kustomize -d 'Folder with a kustomization' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from view-last-applied" -l dry-run -d 'none, client (only print) or server (do everything but write)' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from view-last-applied" -l validate -d 'strict, warn or ignore: what to do with fields that a kind does not have' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from view-last-applied" -l field-manager -d 'Name to track changes under' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from view-last-applied" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from view-last-applied" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from view-last-applied" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from view-last-applied" -s l -l selector -d 'Only objects whose written labels satisfy the selector' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from view-last-applied" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from view-last-applied" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from view-last-applied" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from view-last-applied" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from view-last-applied" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from view-last-applied" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from view-last-applied" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from view-last-applied" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from view-last-applied" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from view-last-applied" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from view-last-applied" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from view-last-applied" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from view-last-applied" -s s -l server -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from view-last-applied" -l request-timeout -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from view-last-applied" -s v -l v -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from view-last-applied" -s R -l recursive -d 'Read folders with all folders in them'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from view-last-applied" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from view-last-applied" -l server-side -d 'Let the server merge'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from view-last-applied" -l force-conflicts -d 'Take over fields that others manage'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from view-last-applied" -l prune -d 'Delete objects that were applied once and are not named any more'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from view-last-applied" -l all -d 'With --prune: of all objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from view-last-applied" -l force -d 'Delete and create again what cannot be changed'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from view-last-applied" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from view-last-applied" -l insecure-skip-tls-verify -d 'Accepted for kubectl\'s sake'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from view-last-applied" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and not __fish_seen_subcommand_from view-last-applied" -a "view-last-applied" -d 'Show what was applied last to objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from view-last-applied" -s o -l output -d 'yaml or json' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from view-last-applied" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from view-last-applied" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from view-last-applied" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from view-last-applied" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from view-last-applied" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from view-last-applied" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from view-last-applied" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from view-last-applied" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from view-last-applied" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from view-last-applied" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from view-last-applied" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from view-last-applied" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from view-last-applied" -s s -l server -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from view-last-applied" -l request-timeout -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from view-last-applied" -s v -l v -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from view-last-applied" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from view-last-applied" -l insecure-skip-tls-verify -d 'Accepted for kubectl\'s sake'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand apply; and __fish_seen_subcommand_from view-last-applied" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and not __fish_seen_subcommand_from can-i whoami" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and not __fish_seen_subcommand_from can-i whoami" -f -a "can-i" -d 'Ask whether something is allowed: exit code 0 for yes, 1 for no'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and not __fish_seen_subcommand_from can-i whoami" -f -a "whoami" -d 'Show who the server takes you for'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from can-i" -l subresource -d 'Ask about a subresource, such as log or scale' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from can-i" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from can-i" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from can-i" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from can-i" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from can-i" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from can-i" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from can-i" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from can-i" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from can-i" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from can-i" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from can-i" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from can-i" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from can-i" -s s -l server -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from can-i" -l request-timeout -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from can-i" -s v -l v -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from can-i" -s A -l all-namespaces -d 'Ask about all namespaces'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from can-i" -s q -l quiet -d 'Only the exit code'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from can-i" -l list -d 'List everything that is allowed in the namespace'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from can-i" -l no-headers -d 'With --list: no header line'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from can-i" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from can-i" -l insecure-skip-tls-verify -d 'Accepted for kubectl\'s sake'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from can-i" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from whoami" -s o -l output -d 'Output format' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from whoami" -l template -d 'Template text or file for template formats' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from whoami" -l allow-missing-template-keys -d 'Whether missing fields and map keys in a template are no error' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from whoami" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from whoami" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from whoami" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from whoami" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from whoami" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from whoami" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from whoami" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from whoami" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from whoami" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from whoami" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from whoami" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from whoami" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from whoami" -s s -l server -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from whoami" -l request-timeout -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from whoami" -s v -l v -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from whoami" -l show-managed-fields -d 'Keep managedFields when printing objects'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from whoami" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from whoami" -l insecure-skip-tls-verify -d 'Accepted for kubectl\'s sake'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand auth; and __fish_seen_subcommand_from whoami" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and not __fish_seen_subcommand_from set-context" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and not __fish_seen_subcommand_from set-context" -f -a "set-context" -d 'Set the cluster, user or namespace of a context'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-context" -l cluster -d 'Cluster of the context' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-context" -l user -d 'User of the context' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-context" -s n -l namespace -d 'Namespace of the context' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-context" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-context" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-context" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-context" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-context" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-context" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-context" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-context" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-context" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-context" -s s -l server -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-context" -l request-timeout -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-context" -s v -l v -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-context" -l current -d 'Change the current context'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-context" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-context" -l insecure-skip-tls-verify -d 'Accepted for kubectl\'s sake'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand config; and __fish_seen_subcommand_from set-context" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and not __fish_seen_subcommand_from reset path export" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and not __fish_seen_subcommand_from reset path export" -f -a "reset" -d 'Throw the state away and start with a fresh cluster'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and not __fish_seen_subcommand_from reset path export" -f -a "path" -d 'Print where the state file is'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and not __fish_seen_subcommand_from reset path export" -f -a "export" -d 'Print every object that a fresh cluster does not hold, as one manifest that kubectl apply -f - accepts'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from reset" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from reset" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from reset" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from reset" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from reset" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from reset" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from reset" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from reset" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from reset" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from reset" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from reset" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from reset" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from reset" -s s -l server -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from reset" -l request-timeout -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from reset" -s v -l v -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from reset" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from reset" -l insecure-skip-tls-verify -d 'Accepted for kubectl\'s sake'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from reset" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from path" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from path" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from path" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from path" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from path" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from path" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from path" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from path" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from path" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from path" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from path" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from path" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from path" -s s -l server -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from path" -l request-timeout -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from path" -s v -l v -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from path" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from path" -l insecure-skip-tls-verify -d 'Accepted for kubectl\'s sake'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from path" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from export" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from export" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from export" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from export" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from export" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from export" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from export" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from export" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from export" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from export" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from export" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from export" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from export" -s s -l server -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from export" -l request-timeout -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from export" -s v -l v -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from export" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from export" -l insecure-skip-tls-verify -d 'Accepted for kubectl\'s sake'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand cluster; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand completion" -s n -l namespace -d 'Namespace to work in' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand completion" -l context -d 'Context to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand completion" -l cluster -d 'Cluster to use' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand completion" -l user -d 'User to ask as' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand completion" -l token -d 'Bearer token to ask with' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand completion" -l as -d 'Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand completion" -l as-group -d 'Group to impersonate; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand completion" -l as-uid -d 'UID to impersonate' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand completion" -l as-user-extra -d 'Extra value to impersonate, as key=value; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand completion" -l kubeconfig -d 'Configuration file to use instead of rbacsim\'s own' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand completion" -l state -d 'State file to use instead of the default one (environment: `RBACSIM_STATE`)' -r -F
complete -c rbacsim -n "__fish_rbacsim_using_subcommand completion" -l from -d 'Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand completion" -s s -l server -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand completion" -l request-timeout -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand completion" -s v -l v -d 'Accepted for kubectl\'s sake' -r
complete -c rbacsim -n "__fish_rbacsim_using_subcommand completion" -l warnings-as-errors -d 'Fail if the server warned'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand completion" -l insecure-skip-tls-verify -d 'Accepted for kubectl\'s sake'
complete -c rbacsim -n "__fish_rbacsim_using_subcommand completion" -s h -l help -d 'Print help'
