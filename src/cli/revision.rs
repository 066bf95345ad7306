//! `REV:PATH`: a file or folder as a commit of the git repository here holds it.
//!
//! The git program is asked, never by way of a shell, and only for what it has: nothing is fetched or written. Every file is
//! read as it was committed, so neither `.gitattributes` nor the working tree play a part.

use std::io::Write as _;
use std::process::{Command, Stdio};
use std::sync::Arc;

use super::environment::Environment;
use crate::kubectl::Failure;
use crate::manifest::is_found_in_folders;

/// A file, and what messages call it: `REV:PATH`.
pub(super) type File = (Arc<str>, Vec<u8>);

/// A place in a commit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Revision<'a> {
    /// What was typed.
    spelled: &'a str,
    commit: &'a str,
    path: &'a str,
}

impl<'a> Revision<'a> {
    /// Reads `REV:PATH`; `None` for what is none. A REV never looks like a flag of git.
    pub fn of(argument: &'a str) -> Option<Self> {
        let (commit, path) = argument.split_once(':')?;
        let is_sound = !commit.is_empty() && !commit.starts_with('-') && !argument.contains(['\n', '\0']);
        is_sound.then_some(Self { spelled: argument, commit, path: path.trim_end_matches('/') })
    }

    /// The manifests at that place: of a folder those that a folder would be searched for, in the same order.
    ///
    /// # Errors
    /// No git, no repository, no such revision or path, or links that lead out of the folder.
    pub fn files(self, environment: &Environment) -> Result<Vec<File>, Failure> {
        let git = Git { environment, place: self };
        let id = git.ask(&["rev-parse", &format!("{}:{}", self.commit, self.path)], "")?;
        let id = text(&id).trim().to_owned();
        if text(&git.ask(&["cat-file", "-t", &id], "")?).trim() != "tree" {
            return Ok(vec![(self.spelled.into(), git.ask(&["cat-file", "blob", &id], "")?)]);
        }
        let listing = git.ask(&["ls-tree", "-r", "-z", "--full-tree", &id], "")?;
        let listing = text(&listing);
        let mut entries: Vec<Entry<'_>> = listing.split('\0').filter_map(Entry::of).collect();
        entries.sort_by(|one, other| one.path.split('/').cmp(other.path.split('/')));
        let wanted: String = entries.iter().map(|entry| entry.object_in(&id)).collect();
        let contents = git.ask(&["cat-file", "--batch", "--follow-symlinks"], &wanted)?;
        let mut contents = contents.as_slice();
        let mut files = Vec::new();
        for Entry { path, .. } in entries {
            match next_object(&mut contents) {
                Some(("blob", bytes)) => files.push((self.name_of(path).into(), bytes.to_vec())),
                // A link to a folder; such are not followed in folders either.
                Some(("tree", _)) => {}
                _ => return Err(git.failure(&format!("{path} cannot be read, or is a link out of the folder"))),
            }
        }
        Ok(files)
    }

    fn name_of(self, path: &str) -> String {
        let slash = if self.path.is_empty() { "" } else { "/" };
        format!("{}:{}{slash}{path}", self.commit, self.path)
    }
}

/// A file of a folder in a commit.
struct Entry<'l> {
    is_link: bool,
    id: &'l str,
    path: &'l str,
}

impl<'l> Entry<'l> {
    /// Reads `MODE TYPE ID<tab>PATH`; `None` for what is not searched for, repositories inside the repository included.
    fn of(line: &'l str) -> Option<Self> {
        let (facts, path) = line.split_once('\t')?;
        let mut facts = facts.split(' ');
        let (mode, kind, id) = (facts.next()?, facts.next()?, facts.next()?);
        let is_wanted = kind == "blob" && is_found_in_folders(path) && !path.contains('\n');
        is_wanted.then_some(Self { is_link: mode == "120000", id, path })
    }

    /// How to ask for it; git follows links in paths only.
    fn object_in(&self, tree: &str) -> String {
        if self.is_link { format!("{tree}:{}\n", self.path) } else { format!("{}\n", self.id) }
    }
}

/// Takes the next answer of `cat-file --batch`: `ID TYPE SIZE`, the content and the ends of both lines. `None` for anything
/// else, such as a link that leads nowhere.
fn next_object<'b>(rest: &mut &'b [u8]) -> Option<(&'b str, &'b [u8])> {
    let end = rest.iter().position(|byte| *byte == b'\n')?;
    let (head, behind) = rest.split_at_checked(end)?;
    let head = std::str::from_utf8(head).ok()?;
    let [_, kind, size] = head.split(' ').collect::<Vec<_>>().try_into().ok()?;
    let (content, behind) = behind.get(1..)?.split_at_checked(size.parse().ok()?)?;
    *rest = behind.get(1..)?;
    Some((kind, content))
}

struct Git<'e> {
    environment: &'e Environment,
    place: Revision<'e>,
}

impl Git<'_> {
    /// Runs git and gives what it prints.
    fn ask(&self, arguments: &[&str], input: &str) -> Result<Vec<u8>, Failure> {
        let mut command = Command::new("git");
        command.args(["--no-pager", "-c", "core.fsmonitor=false"]).args(arguments);
        command.env_clear().envs(&self.environment.variables).current_dir(&self.environment.directory);
        command.envs([("GIT_NO_LAZY_FETCH", "1"), ("GIT_OPTIONAL_LOCKS", "0"), ("LC_ALL", "C")]);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut process = command.spawn().map_err(|error| self.failure(&format!("git does not run: {error}")))?;
        let stdin = process.stdin.take();
        let output = std::thread::scope(|scope| {
            // git answers while it reads; what it did not read shows in its answers.
            scope.spawn(move || stdin.map(|mut stdin| stdin.write_all(input.as_bytes())));
            process.wait_with_output()
        });
        let output = output.map_err(|error| self.failure(&format!("git does not run: {error}")))?;
        if output.status.success() {
            return Ok(output.stdout);
        }
        let complaint = text(&output.stderr);
        let complaint = complaint.lines().next().unwrap_or("git failed without a word");
        Err(self.failure(complaint.strip_prefix("fatal: ").unwrap_or(complaint)))
    }

    fn failure(&self, why: &str) -> Failure {
        let place = self.place.spelled;
        let hint = "it is no file or folder here, and as REV:PATH of git:";
        Failure::plain(format!("cannot read {place:?}: {hint} {why}"))
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn revisions_are_told_from_paths() {
        let read = |argument| Revision::of(argument).map(|place| (place.commit, place.path));
        assert_eq!(read("HEAD~1:k8s/"), Some(("HEAD~1", "k8s")));
        assert_eq!(read("origin/main:"), Some(("origin/main", "")));
        for argument in ["k8s", ":k8s", "--output=x:k8s", "-:k8s", "HEAD:a\nb"] {
            assert_eq!(read(argument), None, "{argument}");
        }
    }

    #[test]
    fn answers_of_git_are_taken_one_by_one() {
        let mut rest: &[u8] = b"1a blob 3\na\nb\n2b tree 0\n\n3c missing\n";
        assert_eq!(next_object(&mut rest), Some(("blob", &b"a\nb"[..])));
        assert_eq!(next_object(&mut rest), Some(("tree", &b""[..])));
        assert_eq!(next_object(&mut rest), None);
        assert_eq!(next_object(&mut &b"1a blob 9\nshort\n"[..]), None);
    }
}
