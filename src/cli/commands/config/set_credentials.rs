//! `config set-credentials`.

use clap::Args;

use super::plugins::PluginFlags;
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::config::List;
use crate::kubectl::failure::Failure;

/// Set how a user proves who it is
#[derive(Args, Debug)]
pub(super) struct SetCredentials {
    /// Bearer token
    #[arg(long, value_name = "TOKEN")]
    token: Option<String>,
    /// Name for basic authentication, which no Kubernetes server knows any more
    #[arg(long, value_name = "NAME")]
    username: Option<String>,
    /// Password for basic authentication
    #[arg(long, value_name = "PASSWORD")]
    password: Option<String>,
    /// PEM file with a certificate
    #[arg(long, value_name = "FILE")]
    client_certificate: Option<String>,
    /// PEM file with the certificate's private key
    #[arg(long, value_name = "FILE")]
    client_key: Option<String>,
    /// Put the content of the files into the configuration
    #[arg(long)]
    embed_certs: bool,
    #[command(flatten)]
    plugins: PluginFlags,
    /// Name of the user
    #[arg(value_name = "NAME")]
    arguments: Vec<String>,
}

impl Run for SetCredentials {
    const USAGE: &'static str = "NAME [--client-certificate=path/to/certfile] [--client-key=path/to/keyfile] [--token=bearer_token] [--username=basic_user] [--password=basic_password] [--auth-provider=provider_name] [--auth-provider-arg=key=value] [--exec-command=exec_command] [--exec-api-version=exec_api_version] [--exec-arg=arg] [--exec-env=key=value]";
    const EXAMPLES: &'static str = r#"
# A user with the token of a service account
rbacsim create token robot > robot.token
rbacsim config set-credentials robot --token="$(cat robot.token)"
rbacsim auth whoami --user=robot"#;

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let name = match session.all_arguments(&self.arguments).as_slice() {
            [name] => name.clone(),
            other => return Err(session.usage_with_help(format!("unexpected args: {}", super::listed(other)))),
        };
        self.check()?;
        let sources = session.config_sources()?;
        let before = sources.load()?;
        let mut after = before.clone();
        let user = after.entry_mut(List::Users, &name);
        for (field, file) in [("client-certificate", &self.client_certificate), ("client-key", &self.client_key)] {
            if let Some(file) = file {
                super::set_file(session, user, field, file, self.embed_certs)?;
            }
        }
        super::set_optional(user, "token", self.token.as_deref());
        super::set_optional(user, "username", self.username.as_deref());
        super::set_optional(user, "password", self.password.as_deref());
        // One way of proving an identity takes the place of the other.
        let (sets_token, sets_password) =
            (is_given(self.token.as_ref()), is_given(self.username.as_ref()) || is_given(self.password.as_ref()));
        if sets_token && !sets_password {
            user.remove("username");
            user.remove("password");
        }
        if sets_password && !sets_token {
            user.remove("token");
        }
        self.plugins.write(user).map_err(|failure| session.usage_with_help(failure.message()))?;
        sources.save(&before, &after)?;
        session.console.out_line(&format!("User \"{name}\" set."));
        Ok(0)
    }
}

impl SetCredentials {
    fn check(&self) -> Result<(), Failure> {
        if is_given(self.token.as_ref()) && (is_given(self.username.as_ref()) || is_given(self.password.as_ref())) {
            return Err(Failure::plain(
                "you cannot specify more than one authentication method at the same time: --token, --username/--password",
            ));
        }
        if self.embed_certs && !is_given(self.client_certificate.as_ref()) && !is_given(self.client_key.as_ref()) {
            return Err(Failure::plain("you must specify a --client-certificate or --client-key to embed"));
        }
        Ok(())
    }
}

fn is_given(value: Option<&String>) -> bool {
    value.is_some_and(|value| !value.is_empty())
}
