//! Flags that many commands share.

use std::path::{Path, PathBuf};

use clap::parser::ValueSource;
use clap::{ArgMatches, Args};

use super::csv;
use super::ignored::Ignored;
use super::session::Session;
use crate::kubectl::Failure;
use crate::kubectl::apply::DryRun;
use crate::kubectl::config::{Entry, Overrides};
use crate::kubectl::files::{FileNames, Validation};
use crate::kubectl::output::Wanted;

/// Global flags that take no value.
pub(super) const GLOBAL_SWITCHES: [&str; 7] = [
    "--warnings-as-errors",
    "--insecure-skip-tls-verify",
    "--disable-compression",
    "--match-server-version",
    "--help",
    "-h",
    "--version",
];

/// Flags that every command has.
#[derive(Args, Clone, Debug, Default)]
pub(super) struct Globals {
    /// Namespace to work in
    #[arg(
        id = "global-namespace",
        long = "namespace",
        short = 'n',
        default_value = "",
        hide_default_value = true,
        value_name = "NAME"
    )]
    pub namespace: String,
    /// Context to use
    #[arg(id = "global-context", long = "context", default_value = "", hide_default_value = true, value_name = "NAME")]
    pub context: String,
    /// Cluster to use
    #[arg(id = "global-cluster", long = "cluster", default_value = "", hide_default_value = true, value_name = "NAME")]
    pub cluster: String,
    /// User to ask as
    #[arg(id = "global-user", long = "user", default_value = "", hide_default_value = true, value_name = "NAME")]
    pub user: String,
    /// Bearer token to ask with
    #[arg(id = "global-token", long = "token", default_value = "", hide_default_value = true, value_name = "TOKEN")]
    pub token: String,
    /// File with a client certificate to ask with
    #[arg(
        id = "global-client-certificate",
        long = "client-certificate",
        default_value = "",
        hide_default_value = true,
        value_name = "FILE"
    )]
    pub client_certificate: String,
    /// File with the key of the client certificate
    #[arg(
        id = "global-client-key",
        long = "client-key",
        default_value = "",
        hide_default_value = true,
        value_name = "FILE"
    )]
    pub client_key: String,
    /// Address of the API server; a simulated one listens on port 6443, whatever its host
    #[arg(
        id = "global-server",
        long = "server",
        short = 's',
        default_value = "",
        hide_default_value = true,
        hide = true,
        value_name = "URL"
    )]
    pub server: String,
    /// File with the certificate of an authority
    #[arg(
        id = "global-certificate-authority",
        long = "certificate-authority",
        default_value = "",
        hide_default_value = true,
        hide = true,
        value_name = "FILE"
    )]
    pub certificate_authority: String,
    /// Do not check the certificate of the server
    #[arg(id = "global-insecure", long = "insecure-skip-tls-verify", hide = true)]
    pub insecure: bool,
    /// Name for basic authentication, which no Kubernetes server knows any more
    #[arg(
        id = "global-username",
        long = "username",
        default_value = "",
        hide_default_value = true,
        hide = true,
        value_name = "NAME"
    )]
    pub username: String,
    /// Username to impersonate: a user, or system:serviceaccount:NAMESPACE:NAME
    #[arg(id = "global-as", long = "as", default_value = "", hide_default_value = true, value_name = "USER")]
    pub impersonate: String,
    /// Group to impersonate; may be repeated
    #[arg(id = "global-as-group", long = "as-group", value_name = "GROUP")]
    pub impersonate_groups: Vec<String>,
    /// UID to impersonate
    #[arg(id = "global-as-uid", long = "as-uid", default_value = "", hide_default_value = true, value_name = "UID")]
    pub impersonate_uid: String,
    /// Extra value to impersonate, as key=value; may be repeated
    #[arg(id = "global-as-user-extra", long = "as-user-extra", value_name = "KEY=VALUE")]
    pub impersonate_extra: Vec<String>,
    /// Configuration file to use instead of rbacsim's own
    #[arg(
        id = "global-kubeconfig",
        long = "kubeconfig",
        default_value = "",
        hide_default_value = true,
        value_name = "FILE"
    )]
    pub kubeconfig: String,
    /// State file to use instead of the default one (environment: `RBACSIM_STATE`)
    #[arg(id = "global-state", long = "state", value_name = "FILE", value_parser = super::usage::parse_path)]
    pub state: Option<PathBuf>,
    /// Answer from manifests on top of a fresh cluster, and save nothing: a file, a folder or -; may be repeated
    #[arg(id = "global-from", long = "from", value_name = "PATH")]
    pub from: Vec<String>,
    /// Pretend that it is another time: a time such as 2026-01-31T12:00:00Z, or a shift such as +2h (environment: `RBACSIM_NOW`)
    #[arg(id = "global-now", long = "now", default_value = "", hide_default_value = true, value_name = "TIME")]
    pub now: String,
    /// Fail if the server warned
    #[arg(id = "global-warnings-as-errors", long = "warnings-as-errors")]
    pub warnings_as_errors: bool,
    /// How long to wait for one request: whole seconds, or a duration such as 1m; nothing here takes any time
    #[arg(
        id = "global-request-timeout",
        long = "request-timeout",
        default_value = "0",
        hide = true,
        value_name = "DURATION"
    )]
    pub request_timeout: String,
    /// How much to log to standard error: 6 shows the requests, 7 their headers, 8 their bodies
    #[arg(id = "global-verbosity", long = "v", short = 'v', default_value_t = 0, hide_default_value = true, value_name = "LEVEL", value_parser = super::usage::parse_int::<i32>)]
    pub verbosity: i32,
    /// `--field-manager` of the command, if it was given.
    #[arg(skip)]
    pub field_manager: Option<String>,
    /// Whether the command was asked to `--record` itself.
    #[arg(skip)]
    pub records: bool,
    /// Whether what the command prints shows `managedFields`.
    #[arg(skip)]
    pub shows_managed_fields: bool,
    #[command(flatten)]
    pub ignored: Ignored,
}

impl Globals {
    /// Reads the flags, some of which a command may have shadowed with flags of its own.
    pub fn of(matches: &ArgMatches) -> Self {
        let texts = |id: &str| -> Vec<String> {
            let values = matches.try_get_many::<String>(id).ok().flatten();
            values.into_iter().flatten().cloned().collect()
        };
        let text = |id: &str| texts(id).pop().unwrap_or_default();
        let switch = |id: &str| matches.try_get_one::<bool>(id).ok().flatten().copied().unwrap_or_default();
        Self {
            namespace: text("global-namespace"),
            context: text("global-context"),
            cluster: text("global-cluster"),
            user: text("global-user"),
            token: text("global-token"),
            client_certificate: text("global-client-certificate"),
            client_key: text("global-client-key"),
            server: text("global-server"),
            certificate_authority: text("global-certificate-authority"),
            insecure: switch("global-insecure"),
            username: text("global-username"),
            impersonate: text("global-as"),
            impersonate_groups: texts("global-as-group"),
            impersonate_uid: text("global-as-uid"),
            impersonate_extra: texts("global-as-user-extra"),
            kubeconfig: text("global-kubeconfig"),
            state: matches.try_get_one::<PathBuf>("global-state").ok().flatten().cloned(),
            from: texts("global-from"),
            now: text("global-now"),
            warnings_as_errors: switch("global-warnings-as-errors"),
            request_timeout: text("global-request-timeout"),
            verbosity: matches.try_get_one::<i32>("global-verbosity").ok().flatten().copied().unwrap_or_default(),
            field_manager: given(matches, "field_manager"),
            records: switch("record"),
            // Templates see everything; the other formats leave these fields out unless they are asked for.
            shows_managed_fields: switch("show_managed_fields")
                || !text("template").is_empty()
                || given(matches, "output").is_some_and(|format| !WITHOUT_TEMPLATE.contains(&format.as_str())),
            ..Self::default()
        }
    }

    /// What flags say of the configuration.
    pub fn overrides(&self, directory: &Path) -> Overrides {
        let Self { client_certificate, client_key, token, username, server, certificate_authority, .. } = self;
        let given = |fields: &[(&str, &String)]| -> Entry {
            let given = fields.iter().filter(|(_, value)| !value.is_empty());
            given.map(|(field, value)| ((*field).to_owned(), value.as_str().into())).collect()
        };
        let user_fields = given(&[
            ("client-certificate", client_certificate),
            ("client-key", client_key),
            ("token", token),
            ("username", username),
        ]);
        let mut cluster_fields = given(&[("server", server), ("certificate-authority", certificate_authority)]);
        if self.insecure {
            cluster_fields.insert("insecure-skip-tls-verify".to_owned(), true.into());
        }
        Overrides {
            context: self.context.clone(),
            cluster: self.cluster.clone(),
            user: self.user.clone(),
            user_fields,
            cluster_fields,
            directory: directory.to_owned(),
        }
    }
}

/// The output formats that print whole objects or nothing of them.
const WITHOUT_TEMPLATE: [&str; 6] = ["", "json", "kyaml", "name", "wide", "yaml"];

/// The value of a flag of this command, if it was given.
fn given(matches: &ArgMatches, id: &str) -> Option<String> {
    let value = matches.try_get_one::<String>(id).ok().flatten()?;
    (matches.value_source(id) == Some(ValueSource::CommandLine)).then(|| value.clone())
}

/// `-o` and what belongs to it.
#[derive(Args, Clone, Debug)]
pub(super) struct PrintFlags {
    /// Output format
    #[arg(long = "output", short = 'o', value_name = "FORMAT")]
    pub output: Option<String>,
    /// Template text or file for template formats
    #[arg(long, default_value = "", hide_default_value = true, value_name = "TEMPLATE")]
    pub template: String,
    /// Whether missing fields and map keys in a template are no error
    #[arg(long, action = clap::ArgAction::Set, value_name = "BOOL", num_args = 0..=1, require_equals = true, default_value = "true", default_missing_value = "true", hide_possible_values = true, value_parser = super::usage::parse_bool)]
    pub allow_missing_template_keys: bool,
    /// Keep managedFields when printing objects
    #[arg(long)]
    pub show_managed_fields: bool,
}

impl PrintFlags {
    /// The same as the `kubectl` room takes it.
    pub fn wanted(&self) -> Wanted {
        Wanted {
            format: self.output.clone(),
            template: self.template.clone(),
            allow_missing: self.allow_missing_template_keys,
        }
    }
}

/// `-f`, `-k`, `-R`.
#[derive(Args, Clone, Debug)]
pub(super) struct FileFlags {
    /// File, folder or - with objects; may be repeated
    #[arg(long = "filename", short = 'f', value_name = "PATH", value_parser = csv::check)]
    pub filename: Vec<String>,
    /// Folder with a kustomization
    #[arg(long, short = 'k', default_value = "", hide_default_value = true, value_name = "FOLDER")]
    pub kustomize: String,
    /// Read folders with all folders in them
    #[arg(long, short = 'R')]
    pub recursive: bool,
}

impl FileFlags {
    /// The same as the `kubectl` room takes it.
    pub fn names(&self) -> FileNames {
        FileNames { files: split_slice(&self.filename), kustomize: self.kustomize.clone(), recursive: self.recursive }
    }
}

/// `--record`, which keeps the command line in an annotation of what is changed: deprecated.
#[derive(Args, Clone, Debug)]
pub(super) struct RecordFlags {
    #[arg(long, hide = true)]
    record: bool,
}

/// `--dry-run`, and the name that changes are tracked under.
#[derive(Args, Clone, Debug)]
pub(super) struct DryRunFlags {
    /// none, client (only print) or server (do everything but write)
    #[arg(long, value_name = "MODE", num_args = 0..=1, require_equals = true, default_value = "none", default_missing_value = "unchanged")]
    pub dry_run: String,
    /// Name to track changes under
    #[arg(long, hide = true, default_value = "", hide_default_value = true, value_name = "NAME")]
    pub field_manager: String,
}

impl DryRunFlags {
    /// What `--dry-run` means; the old ways to say it are warned about.
    ///
    /// # Errors
    /// kubectl's text for anything else.
    pub fn mode(&self, session: &Session<'_>) -> Result<DryRun, Failure> {
        // Line 704 of `kubectl/pkg/cmd/util/helpers.go` is where this is logged.
        let deprecated = |how: &str, word: &str| {
            session
                .log_warning("helpers.go:704", &format!("--dry-run{how} and can be replaced with --dry-run={word}."));
        };
        match self.dry_run.as_str() {
            "none" => Ok(DryRun::None),
            "client" => Ok(DryRun::Client),
            "server" => Ok(DryRun::Server),
            "unchanged" => {
                deprecated(" is deprecated", "client");
                Ok(DryRun::Client)
            }
            other => match super::usage::parse_bool(other) {
                Ok(on) => {
                    let word = if on { "client" } else { "none" };
                    deprecated(&format!("={other} is deprecated (boolean value)"), word);
                    Ok(if on { DryRun::Client } else { DryRun::None })
                }
                Err(_) => Err(Failure::plain(format!(
                    "Invalid dry-run value ({other}). Must be \"none\", \"server\", or \"client\"."
                ))),
            },
        }
    }
}

/// `--validate`.
#[derive(Args, Clone, Debug)]
pub(super) struct ValidateFlags {
    /// strict, warn or ignore: what to do with fields that a kind does not have
    #[arg(long, value_name = "MODE", num_args = 0..=1, require_equals = true, default_value = "strict", default_missing_value = "strict")]
    pub validate: String,
}

impl ValidateFlags {
    /// What `--validate` means, for the server.
    ///
    /// # Errors
    /// kubectl's text for anything else.
    pub fn field_validation(&self) -> Result<&'static str, Failure> {
        match self.validate.as_str() {
            "strict" => Ok("Strict"),
            "warn" => Ok("Warn"),
            "ignore" => Ok("Ignore"),
            other => match super::usage::parse_bool(other) {
                Ok(true) => Ok("Strict"),
                Ok(false) => Ok("Ignore"),
                Err(_) => Err(Failure::plain(format!(
                    "invalid - validate option \"{other}\"; must be one of: strict (or true), warn, ignore (or false)"
                ))),
            },
        }
    }

    /// What `--validate` means for what kubectl checks itself.
    ///
    /// # Errors
    /// As [`Self::field_validation`].
    pub fn validation(&self) -> Result<Validation, Failure> {
        Ok(if self.field_validation()? == "Ignore" { Validation::Off } else { Validation::On })
    }
}

/// `--dry-run` and `--validate`.
#[derive(Args, Clone, Debug)]
pub(super) struct WriteFlags {
    #[command(flatten)]
    dry_run: DryRunFlags,
    #[command(flatten)]
    validate: ValidateFlags,
}

impl WriteFlags {
    /// What `--dry-run` means.
    ///
    /// # Errors
    /// kubectl's text for anything else.
    pub fn dry_run(&self, session: &Session<'_>) -> Result<DryRun, Failure> {
        self.dry_run.mode(session)
    }

    /// What `--validate` means, for the server.
    ///
    /// # Errors
    /// kubectl's text for anything else.
    pub fn field_validation(&self) -> Result<&'static str, Failure> {
        self.validate.field_validation()
    }

    /// What `--validate` means for what kubectl checks itself.
    ///
    /// # Errors
    /// As [`Self::field_validation`].
    pub fn validation(&self) -> Result<Validation, Failure> {
        self.validate.validation()
    }
}

/// What all commands that make one object from flags have.
#[derive(Args, Clone, Debug)]
pub(super) struct MakingFlags {
    #[command(flatten)]
    pub write: WriteFlags,
    #[command(flatten)]
    pub print: PrintFlags,
    /// Keep what was made in an annotation, for later apply
    #[arg(long)]
    pub save_config: bool,
}

/// The values of a flag that splits at commas; double quotes protect them. The grammar has checked them.
pub(super) fn split_slice(values: &[String]) -> Vec<String> {
    values.iter().flat_map(|value| csv::fields(value).unwrap_or_default()).collect()
}
