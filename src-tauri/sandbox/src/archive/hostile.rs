//! Entries that an archive should never hold, for the safety tests of programs that unpack.

use super::zip::{Data, Entry};

/// One entry of each dangerous kind.
pub(super) fn entries() -> Vec<Entry> {
    let long = format!("Portability/{}/{}.txt", "d".repeat(240), "n".repeat(300));
    let deep = format!("Portability/{}end.txt", "deep/".repeat(200));
    let names = [
        "../outside.txt",
        "Portability/../../../../../../tmp/carryout-outside.txt",
        "/absolute.txt",
        "//server/share/unc.txt",
        "\\\\server\\share\\unc.txt",
        "C:/Windows/drive.txt",
        "C:relative-to-drive.txt",
        "Portability\\..\\..\\backslash.txt",
        "Portability/CON",
        "Portability/nul.txt",
        "Portability/COM1.json",
        "Portability/ends with a dot.",
        "Portability/ends with a space ",
        "Portability/stream.txt:hidden",
        "Portability/Case.txt",
        "Portability/case.txt",
        "Portability/twice.txt",
        "Portability/twice.txt",
        "Portability/u\u{0308}mlaut.txt",
        "Portability/\u{00fc}mlaut.txt",
        "Portability/right\u{202e}txt.exe",
        "Portability/new\nline.txt",
        "Portability/zero\0byte.txt",
        "Portability/<script>alert(1)</script>.html",
        "Portability//double//slash.txt",
        "Portability/./dot.txt",
        "Portability/file-and-folder",
        "Portability/file-and-folder/inside.txt",
        "",
        &long,
        &deep,
    ];
    let mut entries: Vec<_> = names
        .iter()
        .enumerate()
        .map(|(at, name)| Entry {
            name: (*name).to_owned(),
            data: Data::Small(format!("hostile entry {at}\n").into_bytes()),
        })
        .collect();
    entries.push(Entry {
        name: "Portability/link".into(),
        data: Data::Link("/etc/passwd".into()),
    });
    entries.push(Entry {
        name: "Portability/link/through.txt".into(),
        data: Data::Small(b"through a link\n".to_vec()),
    });
    // Nothing but zeros: 64 KiB packed into less than 100 bytes, a very small "bomb".
    entries.push(Entry {
        name: "Portability/swells.bin".into(),
        data: Data::Small(vec![0; 1 << 16]),
    });
    entries
}
