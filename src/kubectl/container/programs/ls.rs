//! `ls`, with `-l`, `-a`, `-1` and `-d`.

use super::unknown_option;
use crate::kubectl::container::files::{Child, Found};
use crate::kubectl::container::{Ended, Inside};
use crate::kubectl::failure::Failure;

pub(super) fn run(inside: &mut Inside<'_>, arguments: &[String], _: &str) -> Result<Ended, Failure> {
    let (flags, mut paths): (Vec<&str>, Vec<&str>) =
        arguments.iter().map(String::as_str).partition(|argument| argument.starts_with('-'));
    let letters: String = flags.iter().flat_map(|flag| flag.chars().skip(1)).collect();
    if let Some(letter) = letters.chars().find(|letter| !"la1AhR".contains(*letter)) {
        return Err(unknown_option("ls", &format!("-{letter}")));
    }
    if paths.is_empty() {
        paths.push(".");
    }
    let several = paths.len() > 1;
    let (mut all, mut code) = (Ended::default(), 0);
    for path in paths {
        let text = match inside.find(path)? {
            Found::Nothing => {
                all.then(&Ended::failing(2, format_args!("ls: cannot access '{path}': No such file or directory")));
                code = 2;
                continue;
            }
            Found::File { link, .. } => {
                let child = Child { name: path.to_owned(), is_folder: false, link };
                listing(inside, &[child], &letters)
            }
            Found::Folder(children) => {
                let title = if several { format!("{path}:\n") } else { String::new() };
                format!("{title}{}", folder(inside, children, &letters))
            }
        };
        all.then(&Ended::saying(text));
    }
    Ok(Ended { code, ..all })
}

fn folder(inside: &Inside<'_>, mut children: Vec<Child>, letters: &str) -> String {
    if letters.contains(['a', 'A']) {
        let dots = [".", ".."].into_iter().filter(|_| letters.contains('a'));
        let dots = dots.map(|name| Child { name: name.to_owned(), is_folder: true, link: None });
        children.splice(0..0, dots);
    } else {
        children.retain(|child| !child.name.starts_with('.'));
    }
    let total = if letters.contains('l') { "total 0\n" } else { "" };
    format!("{total}{}", listing(inside, &children, letters))
}

/// One line for each name; standard output is no terminal.
fn listing(inside: &Inside<'_>, children: &[Child], letters: &str) -> String {
    let line = |child: &Child| {
        if !letters.contains('l') {
            return format!("{}\n", child.name);
        }
        let moment = inside.born("%b %e %H:%M");
        match &child.link {
            Some(link) => {
                format!("lrwxrwxrwx 1 root root {:>4} {moment} {} -> {link}\n", link.len(), child.name)
            }
            None if child.is_folder => format!("drwxr-xr-x 2 root root {:>4} {moment} {}\n", 100, child.name),
            None => format!("-rw-r--r-- 1 root root {:>4} {moment} {}\n", 0, child.name),
        }
    };
    children.iter().map(line).collect()
}
