//! Small pictures that really open: PNG, drawn from a few numbers.

use miniz_oxide::deflate::compress_to_vec_zlib;

use super::{File, Subject};

const SIDE: u32 = 48;

/// A picture with soft colours.
pub(super) fn picture(subject: &Subject<'_>, folder: &str, number: usize) -> File {
    let number_of_part = |part| subject.number("picture", i64::try_from(number * 3 + part).unwrap_or(0));
    let [red, green, blue] =
        [0, 1, 2].map(|part| 60 + u32::try_from(number_of_part(part) % 140).unwrap_or(0));
    let mut rows = Vec::new();
    for y in 0..SIDE {
        rows.push(0); // no filter
        for x in 0..SIDE {
            let colour = [red + x, green + y, blue + (x * y) / SIDE];
            rows.extend(colour.map(|part| u8::try_from(part).unwrap_or(u8::MAX)));
        }
    }
    let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
    let size = SIDE.to_be_bytes();
    chunk(&mut png, *b"IHDR", &[&size[..], &size, &[8, 2, 0, 0, 0]].concat());
    chunk(&mut png, *b"IDAT", &compress_to_vec_zlib(&rows, 6));
    chunk(&mut png, *b"IEND", &[]);
    let title = subject.group.title;
    subject.file(folder, format!("{title} picture {number}.png"), png)
}

fn chunk(png: &mut Vec<u8>, kind: [u8; 4], data: &[u8]) {
    let length = u32::try_from(data.len()).unwrap_or(0);
    png.extend(length.to_be_bytes());
    let body = [&kind[..], data].concat();
    png.extend(&body);
    png.extend(crc32fast::hash(&body).to_be_bytes());
}
