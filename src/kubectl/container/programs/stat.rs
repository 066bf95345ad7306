//! `stat`.

use super::unknown_option;
use crate::kubectl::container::files::Found;
use crate::kubectl::container::{Ended, Inside};
use crate::kubectl::failure::Failure;

pub(super) fn run(inside: &mut Inside<'_>, arguments: &[String], _: &str) -> Result<Ended, Failure> {
    if let Some(option) = arguments.iter().find(|argument| argument.starts_with('-')) {
        return Err(unknown_option("stat", option));
    }
    let (mut all, mut code) = (Ended::default(), 0);
    for path in arguments {
        let (name, size, kind, mode) = match inside.find(path)? {
            Found::File { link: Some(link), .. } => {
                (format!("{path} -> {link}"), link.len(), "symbolic link", "0777/lrwxrwxrwx")
            }
            Found::File { link: None, .. } => {
                let size = inside.read(path)?.map_or(0, |text| text.len());
                (path.clone(), size, "regular file", "0644/-rw-r--r--")
            }
            Found::Folder(children) => (path.clone(), 40 + 20 * children.len(), "directory", "1777/drwxrwxrwt"),
            Found::Nothing => {
                let why = format!("stat: cannot statx '{path}': No such file or directory");
                all.then(&Ended::failing(1, why));
                code = 1;
                continue;
            }
        };
        let time = inside.born("%Y-%m-%d %H:%M:%S.000000000 +0000");
        all.then(&Ended::saying(format!(
            "  File: {name}\n  Size: {size:<10}\tBlocks: 0          IO Block: 4096   {kind}\n\
             Access: ({mode})  Uid: (    0/    root)   Gid: (    0/    root)\n\
             Access: {time}\nModify: {time}\nChange: {time}\n"
        )));
    }
    Ok(Ended { code, ..all })
}
