//! `token decode`.

use clap::Args;

use super::readable;
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::failure::Failure;
use crate::token::decode;

/// Show what a token says, whether it is good or not
#[derive(Args, Debug)]
pub(super) struct Decode {
    /// The token, or - for standard input
    #[arg(value_name = "TOKEN")]
    arguments: Vec<String>,
}

impl Run for Decode {
    const USAGE: &'static str = "(TOKEN | -)";
    const EXAMPLES: &'static str = "
# What is in a token?
rbacsim create token robot | rbacsim token decode -";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let token = super::token_of(session, &self.arguments, "")?;
        let decoded = decode(&token).ok_or_else(|| Failure::plain("this is no JSON web token"))?;
        let keyring = session.client()?.server().keyring()?;
        let console = session.console;
        console.out("Header:\n");
        console.out(&readable::claims(&decoded.header, session.environment.now));
        console.out("Claims:\n");
        console.out(&readable::claims(&decoded.claims, session.environment.now));
        let signed = keyring.has_signed(&token);
        console.out_line(if signed {
            "Signature: good, by a key of this cluster"
        } else {
            "Signature: not by a key of this cluster"
        });
        Ok(0)
    }
}
