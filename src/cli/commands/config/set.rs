//! `config set`.

use clap::Args;

use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::config::Property;
use crate::kubectl::failure::Failure;

/// Set one field, named by a path such as users.dana.token
#[derive(Args, Debug)]
pub(super) struct Set {
    /// Take the value of a data field as it is, not as base64
    #[arg(long)]
    set_raw_bytes: bool,
    /// Path and value
    #[arg(value_name = "PATH VALUE")]
    arguments: Vec<String>,
}

impl Run for Set {
    const USAGE: &'static str = "PROPERTY_NAME PROPERTY_VALUE";
    const EXAMPLES: &'static str = "
# Another namespace for a context
rbacsim config set contexts.kubernetes-admin@kubernetes.namespace shop

# Let a user act as another one
rbacsim config set users.auditor.as jane";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let [path, value] = super::exactly(session, &self.arguments)?;
        for (text, missing) in
            [(&value, "you cannot use set to unset a property"), (&path, "you must specify a property")]
        {
            if text.is_empty() {
                return Err(Failure::plain(missing));
            }
        }
        let sources = session.config_sources()?;
        let before = sources.load()?;
        let mut after = before.clone();
        Property::parse(&path)?.set(&mut after, &value, self.set_raw_bytes)?;
        sources.save(&before, &after)?;
        session.console.out_line(&format!("Property \"{path}\" set."));
        Ok(0)
    }
}
