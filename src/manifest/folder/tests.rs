//! The arguments of `-f` on a real folder.

use super::*;
use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};

fn folder_with(files: &[&str]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for file in files {
        let path = folder.path().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, *file).unwrap();
    }
    folder
}

/// The names found, or the errors, separated by spaces or newlines.
fn names(arguments: &[&str], recursive: bool, directory: &Path) -> String {
    let arguments: Vec<String> = arguments.iter().map(|argument| (*argument).to_owned()).collect();
    match expand(&arguments, recursive, directory) {
        Ok(inputs) => inputs.iter().map(|input| input.name().to_string()).collect::<Vec<_>>().join(" "),
        Err(errors) => errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"),
    }
}

#[test]
fn arguments_become_inputs_named_as_typed() {
    let folder = folder_with(&[
        "a.yaml",
        "b.json",
        "c.yml",
        "notes.txt",
        "sub/d.yaml",
        "sub/deep/e.yaml",
        "empty/x.txt",
        "[x].yaml",
    ]);
    let absolute = folder.path().join("sub").to_string_lossy().into_owned();
    let table: [(&[&str], bool, &str); 15] = [
        (&["a.yaml", "./a.yaml", "notes.txt"], false, "a.yaml ./a.yaml notes.txt"),
        (&["."], false, "[x].yaml a.yaml b.json c.yml"),
        (&["."], true, "[x].yaml a.yaml b.json c.yml sub/d.yaml sub/deep/e.yaml"),
        (&["sub/"], true, "sub/d.yaml sub/deep/e.yaml"),
        (&["sub/.."], false, "[x].yaml a.yaml b.json c.yml"),
        (&["*.y*ml"], false, "[x].yaml a.yaml c.yml"),
        (&["[x].yaml"], false, "[x].yaml"),
        (&["-", "a.yaml"], false, "STDIN a.yaml"),
        (&["-", "-"], false, "standard input cannot be used for multiple arguments"),
        (&["nope.yaml", "no*"], false, "the path \"nope.yaml\" does not exist"),
        (&["empty"], true, "error reading [empty]: recognized file extensions are [.json .yaml .yml]"),
        (&["a.yaml", "empty"], false, "a.yaml"),
        (&["a[.yaml"], false, "pattern \"a[.yaml\" is not valid: syntax error in pattern"),
        (&["a.yaml/x"], false, "the path \"a.yaml/x\" cannot be accessed: stat a.yaml/x: not a directory"),
        (
            &["https://example.com/x.yaml"],
            false,
            "the URL \"https://example.com/x.yaml\" cannot be read: rbacsim does not use the network; save it to a file and name that",
        ),
    ];
    for (arguments, recursive, expected) in table {
        assert_eq!(names(arguments, recursive, folder.path()), expected, "{arguments:?}");
    }
    assert_eq!(names(&[&absolute], false, Path::new("/")), format!("{absolute}/d.yaml"));
}

#[test]
fn links_to_files_are_read_and_links_to_folders_are_not_followed() {
    let folder = folder_with(&["real/a.yaml", "other/b.yaml"]);
    symlink("../other/b.yaml", folder.path().join("real/link.yaml")).unwrap();
    symlink(".", folder.path().join("real/loop")).unwrap();
    symlink("real", folder.path().join("folder-link")).unwrap();
    assert_eq!(names(&["real"], true, folder.path()), "real/a.yaml real/link.yaml");
    let inputs = expand(&["folder-link".to_owned()], false, folder.path()).unwrap();
    assert_eq!(inputs[0].read(&mut io::empty()).unwrap_err(), "read folder-link: is a directory");
}

#[test]
fn inputs_are_read() {
    let folder = folder_with(&["a.yaml"]);
    let inputs = expand(&["a.yaml".to_owned(), "-".to_owned()], false, folder.path()).unwrap();
    assert_eq!(inputs[0].read(&mut io::empty()).unwrap(), b"a.yaml");
    assert_eq!(inputs[1].read(&mut &b"in"[..]).unwrap(), b"in");
    fs::remove_file(folder.path().join("a.yaml")).unwrap();
    assert_eq!(inputs[0].read(&mut io::empty()).unwrap_err(), "open a.yaml: no such file or directory");
}

#[test]
fn what_may_not_be_read_is_named() {
    let folder = folder_with(&["a.yaml", "shut/b.yaml"]);
    fs::set_permissions(folder.path().join("a.yaml"), fs::Permissions::from_mode(0o000)).unwrap();
    fs::set_permissions(folder.path().join("shut"), fs::Permissions::from_mode(0o000)).unwrap();
    let inputs = expand(&["a.yaml".to_owned()], false, folder.path()).unwrap();
    // Root may read everything.
    if let Err(message) = inputs[0].read(&mut io::empty()) {
        assert_eq!(message, "open a.yaml: permission denied");
    }
    let found = names(&["shut"], false, folder.path());
    if found != "shut/b.yaml" {
        assert_eq!(found, "error reading \"shut\": open shut: permission denied");
    }
    fs::set_permissions(folder.path().join("shut"), fs::Permissions::from_mode(0o755)).unwrap();
}
