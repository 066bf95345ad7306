//! Finding a path among what is mounted into a container.

use super::volumes::{Content, Mount};

/// Where mounts of an account's token lie, and nothing else.
const SECRETS: &str = "/run/secrets";
/// A kubelet changes all files of a volume at once by moving this link.
const DATA: &str = "..data";

/// All files that are known of a container.
#[derive(Clone, Debug)]
pub(super) struct Files {
    mounts: Vec<Mount>,
}

/// What stands at a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Found<'f> {
    /// A file; `link` is what its name is a link to.
    File {
        content: &'f Content,
        link: Option<String>,
    },
    /// A folder and what is in it, sorted.
    Folder(Vec<Child>),
    Nothing,
}

/// One name in a folder.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Child {
    pub name: String,
    pub is_folder: bool,
    pub link: Option<String>,
}

impl Files {
    /// The files of these mounts.
    pub fn of(mut mounts: Vec<Mount>) -> Self {
        for mount in &mut mounts {
            mount.path = canonical(&mount.path, "/");
        }
        Self { mounts }
    }

    /// The mounts, their paths without links.
    pub fn mounts(&self) -> &[Mount] {
        &self.mounts
    }

    /// What stands at a path that [`canonical`] made; `None` where the image would decide.
    pub fn find(&self, path: &str) -> Option<Found<'_>> {
        for mount in &self.mounts {
            if let Some(rest) = below(path, &mount.path) {
                return Some(in_mount(mount, rest));
            }
        }
        let nearest = self.mounts.iter().filter_map(|mount| below(&mount.path, path));
        let names = nearest.filter_map(|rest| rest.split('/').next()).map(str::to_owned);
        let mut children: Vec<Child> = names.map(|name| Child { name, is_folder: true, link: None }).collect();
        children.sort();
        children.dedup();
        // Only mounts of tokens make these folders.
        below(path, SECRETS)?;
        Some(if children.is_empty() { Found::Nothing } else { Found::Folder(children) })
    }
}

fn in_mount<'f>(mount: &'f Mount, rest: &str) -> Found<'f> {
    // The files themselves lie behind the link, or in the folder that it leads to.
    let first = rest.split('/').next().unwrap_or_default();
    let is_behind = mount.snapshot.as_deref().is_some_and(|snapshot| first == DATA || first == snapshot);
    let inside = if is_behind { below(rest, first).unwrap_or_default() } else { rest };
    let snapshot = mount.snapshot.as_deref().filter(|_| !is_behind);

    if let Some((name, content)) = mount.files.iter().find(|(name, _)| name == inside) {
        return Found::File { content, link: snapshot.map(|_| format!("{DATA}/{name}")) };
    }
    let mut children: Vec<Child> = Vec::new();
    for rest in mount.files.iter().filter_map(|(name, _)| below(name, inside)) {
        let name = rest.split('/').next().unwrap_or_default();
        let link = snapshot.filter(|_| inside.is_empty()).map(|_| format!("{DATA}/{name}"));
        children.push(Child { name: name.to_owned(), is_folder: name != rest && link.is_none(), link });
    }
    if children.is_empty() && !inside.is_empty() {
        return Found::Nothing;
    }
    if let Some(snapshot) = snapshot.filter(|_| inside.is_empty()) {
        children.push(Child { name: DATA.to_owned(), is_folder: false, link: Some(snapshot.to_owned()) });
        children.push(Child { name: snapshot.to_owned(), is_folder: true, link: None });
    }
    children.sort();
    children.dedup();
    Found::Folder(children)
}

/// What is left of a path below a folder; nothing is left of the folder itself.
fn below<'p>(path: &'p str, folder: &str) -> Option<&'p str> {
    if folder.is_empty() {
        return Some(path);
    }
    let rest = path.strip_prefix(folder)?;
    if rest.is_empty() || folder == "/" { Some(rest) } else { rest.strip_prefix('/') }
}

/// A path from the root without dots and without the link that `/var/run` is.
pub(super) fn canonical(path: &str, directory: &str) -> String {
    let whole = if path.starts_with('/') { path.to_owned() } else { format!("{directory}/{path}") };
    let mut parts: Vec<&str> = Vec::new();
    for part in whole.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
        if parts == ["var", "run"] {
            parts = vec!["run"];
        }
    }
    format!("/{}", parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOKEN: &str = "/var/run/secrets/kubernetes.io/serviceaccount";

    fn files() -> Files {
        let text = |name: &str| (name.to_owned(), Content::Text(name.to_owned()));
        let mount = |path: &str, files: Vec<(String, Content)>| Mount {
            path: path.to_owned(),
            read_only: true,
            snapshot: Some("..2026".into()),
            files,
        };
        Files::of(vec![
            mount(TOKEN, vec![text("token"), text("ca.crt")]),
            mount("/etc/keys", vec![text("a/b"), text("a/c")]),
        ])
    }

    fn look(path: &str) -> String {
        match files().find(&canonical(path, "/etc")) {
            None => "unknown".into(),
            Some(Found::Nothing) => "nothing".into(),
            Some(Found::File { link, .. }) => format!("file {}", link.unwrap_or_default()),
            Some(Found::Folder(children)) => {
                children.iter().map(|child| child.name.clone()).collect::<Vec<String>>().join(" ")
            }
        }
    }

    #[test]
    fn paths_lead_to_what_is_mounted() {
        for (path, want) in [
            (TOKEN, "..2026 ..data ca.crt token"),
            ("/run/secrets/kubernetes.io/serviceaccount/", "..2026 ..data ca.crt token"),
            ("/var/run/secrets/kubernetes.io/serviceaccount/token", "file ..data/token"),
            ("/run/secrets/kubernetes.io/serviceaccount/..data/token", "file "),
            ("/run/secrets/kubernetes.io/serviceaccount/..2026", "ca.crt token"),
            ("/run/secrets/kubernetes.io/serviceaccount/tokens", "nothing"),
            ("/run/secrets/kubernetes.io", "serviceaccount"),
            ("/run/secrets/other", "nothing"),
            ("keys", "..2026 ..data a"),
            ("keys/..data", "a"),
            ("keys/..data/a", "b c"),
            ("keys/x/../a/b", "file ..data/a/b"),
            ("passwd", "unknown"),
            ("/", "unknown"),
        ] {
            assert_eq!(look(path), want, "{path}");
        }
    }
}
