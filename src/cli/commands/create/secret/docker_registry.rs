//! `create secret docker-registry`.

use clap::Args;

use crate::cli::commands::writing::Writing;
use crate::cli::flags::{MakingFlags, split_slice};
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::failure::Failure;
use crate::kubectl::generate::{RegistryLogin, SecretName, docker_secret};

/// Create a secret for logging in to a registry
#[derive(Args, Debug)]
pub(super) struct DockerRegistry {
    /// Registry to log in to
    #[arg(long, default_value = "https://index.docker.io/v1/", value_name = "URL")]
    docker_server: String,
    /// User name at the registry
    #[arg(long, default_value = "", hide_default_value = true, value_name = "NAME")]
    docker_username: String,
    /// Password at the registry
    #[arg(long, default_value = "", hide_default_value = true, value_name = "PASSWORD")]
    docker_password: String,
    /// E-mail address for the registry
    #[arg(long, default_value = "", hide_default_value = true, value_name = "ADDRESS")]
    docker_email: String,
    /// Docker configuration file to take instead, as [key=]path; may be repeated
    #[arg(long, value_name = "[KEY=]PATH", value_parser = crate::cli::csv::check)]
    from_file: Vec<String>,
    /// Append a hash of the data to the name
    #[arg(long)]
    append_hash: bool,
    #[command(flatten)]
    making: MakingFlags,
    /// Name of the secret
    #[arg(value_name = "NAME")]
    arguments: Vec<String>,
}

impl Run for DockerRegistry {
    const USAGE: &'static str = "NAME --docker-username=user --docker-password=password --docker-email=email [--docker-server=string] [--from-file=[key=]source] [--dry-run=server|client|none]";
    const EXAMPLES: &'static str = r#"
# Credentials for a registry, used by all pods of a service account
rbacsim create secret docker-registry pull --docker-server=registry.example.com --docker-username=jane --docker-password=x
rbacsim patch serviceaccount robot -p '{"imagePullSecrets":[{"name":"pull"}]}'"#;

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let name = session.exactly_one_name(&self.arguments)?;
        let mut writing = Writing::new(session, &self.making.write, &self.making.print)?;
        let namespace = session.given_namespace();
        let login = RegistryLogin {
            server: self.docker_server,
            username: self.docker_username,
            password: self.docker_password,
            email: self.docker_email,
        };
        let name = SecretName { name: &name, namespace: &namespace, append_hash: self.append_hash };
        let files = split_slice(&self.from_file);
        let object = docker_secret(name, &login, &files, &session.environment.directory)?;
        writing.create(session, object, self.making.save_config, "failed to create secret")
    }
}
