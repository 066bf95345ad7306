//! `set image`.
//!
//! Mirrors `k8s.io/kubectl/pkg/cmd/set/set_image.go`.

use clap::Args;
use serde_json::Value;

use super::pods::{PodFlags, Words, containers_named};
use super::split_arguments;
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::failure::Failure;

const WORDS: Words = Words { happened: "image updated", failed: "failed to patch image update to pod template:" };

/// Set the images of containers
#[derive(Args, Debug)]
pub(super) struct Image {
    #[command(flatten)]
    pods: PodFlags,
    /// TYPE NAME… or TYPE/NAME…, then CONTAINER=IMAGE…; * stands for all containers
    #[arg(value_name = "OBJECT|CHANGE")]
    arguments: Vec<String>,
}

impl Run for Image {
    const USAGE: &'static str =
        "(-f FILENAME | TYPE NAME) CONTAINER_NAME_1=CONTAINER_IMAGE_1 ... CONTAINER_NAME_N=CONTAINER_IMAGE_N";
    const EXAMPLES: &'static str = "
# Another image for a container of a deployment
rbacsim set image deployment/front nginx=nginx:1.29

# One image for all containers, as it would be written
rbacsim set image deployment front '*=nginx:1.29' --dry-run=client -o yaml";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let mut writing = self.pods.writing(session)?;
        let arguments = session.all_arguments(&self.arguments);
        let (objects, pairs) = split_arguments(&arguments, "image", |argument| argument.contains('='))?;
        let images = images(&pairs)?;
        let mut failures = Vec::new();
        if self.pods.all && !self.pods.selector.is_empty() {
            failures.push(Failure::plain("cannot set --all and --selector at the same time"));
        }
        if objects.is_empty() && self.pods.files.names().is_empty() {
            let text = "one or more resources must be specified as <resource> <name> or <resource>/<name>";
            failures.push(Failure::plain(text));
        }
        if images.is_empty() {
            failures.push(Failure::plain("at least one image update is required"));
        } else if images.len() > 1 && images.iter().any(|(container, _)| container == "*") {
            failures.push(Failure::plain(
                "all containers are already specified by *, but saw more than one container_name=container_image pairs",
            ));
        }
        Failure::collect(failures)?;
        self.pods.check(writing.dry_run)?;
        let targets = self.pods.targets(session, &objects)?;
        self.pods.change(session, &mut writing, targets, &WORDS, |_, _, spec| {
            let missing = images.iter().filter(|(container, image)| !set(spec, container, image));
            let failures = missing
                .map(|(container, _)| Failure::plain(format!("error: unable to find container named {container:?}")));
            Failure::collect(failures.collect())
        })
    }
}

/// Gives all containers of that name the image; false if there are none.
fn set(spec: &mut Value, container: &str, image: &str) -> bool {
    // A name is a pattern only if it is nothing but `*`.
    let pattern = if container == "*" { "*".to_owned() } else { container.replace('*', "") };
    let containers = containers_named(spec, &pattern);
    let found = !containers.is_empty();
    for fields in containers.into_iter().filter_map(Value::as_object_mut) {
        fields.insert("image".into(), image.into());
    }
    found
}

/// Images by container.
fn images(pairs: &[String]) -> Result<Vec<(String, String)>, Failure> {
    let is_wrong = |pair: &&String| pair.starts_with('=');
    let wrong: Vec<&str> = pairs.iter().filter(is_wrong).map(String::as_str).collect();
    if !wrong.is_empty() {
        return Err(Failure::plain(format!("invalid image format: {}", wrong.join(", "))));
    }
    let pairs = pairs.iter().filter_map(|pair| pair.split_once('='));
    Ok(pairs.map(|(container, image)| (container.to_owned(), image.to_owned())).collect())
}
