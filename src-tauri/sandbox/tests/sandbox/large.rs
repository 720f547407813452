//! An archive too large to store, read as a client with little disk space would.

use std::io::Read;

use carryout_sandbox::{IndexPlace, Options};

use crate::archives::export;
use crate::support::Fixture;

/// The ZIP of more than 4 GiB is read through ranges of the sandbox, as a client that only wants its directory would.
#[tokio::test]
async fn a_large_archive_is_valid_zip64_and_never_stored() {
    let size = 5 << 30;
    let change = |options: &mut Options| {
        options.archives.parts = 1..=1;
        options.archives.index = IndexPlace::Same;
        options
            .archives
            .sizes
            .insert("youtube.private_videos".into(), size);
    };
    let (fixture, urls) = export(change, "youtube.private_videos").await;
    let first = fixture.get(&urls[0], &[("range", "bytes=0-0")]).await;
    assert_eq!(first.header("x-goog-component-count"), "8");
    assert!(!first.header("x-goog-hash").contains("md5"));
    let len: u64 = first.header("x-goog-stored-content-length").parse().unwrap();
    assert!(len > size);

    let tail_from = len - 70_000;
    let tail = fixture
        .get(&urls[0], &[("range", &format!("bytes={tail_from}-"))])
        .await
        .body;
    let remote = Sparse {
        fixture: &fixture,
        url: &urls[0],
        len,
        at: 0,
        tail,
        tail_from,
    };
    let mut archive = zip::ZipArchive::new(remote).unwrap();

    let sizes: Vec<_> = (0..archive.len())
        .map(|at| archive.by_index_raw(at).unwrap().size())
        .collect();
    assert!(sizes.contains(&size), "{sizes:?}");
    let large = archive
        .by_index_raw(sizes.iter().position(|length| *length == size).unwrap())
        .unwrap();
    let data = large.data_start().unwrap();
    let before = fixture
        .get(
            &urls[0],
            &[("range", &format!("bytes={}-{}", data - 20, data - 1))],
        )
        .await
        .body;
    let after = fixture
        .get(
            &urls[0],
            &[("range", &format!("bytes={}-{}", data + size, data + size + 23))],
        )
        .await
        .body;
    assert_eq!(
        before,
        [&[1, 0, 16, 0][..], &[0; 16]].concat(),
        "the extra field for large sizes ends the local header"
    );
    let descriptor = [
        &b"PK\x07\x08"[..],
        &large.crc32().to_le_bytes(),
        &size.to_le_bytes(),
        &size.to_le_bytes(),
    ]
    .concat();
    assert_eq!(after, descriptor);
}

/// A reader over a remote object, with its end already in memory.
struct Sparse<'a> {
    fixture: &'a Fixture,
    url: &'a str,
    len: u64,
    at: u64,
    tail: Vec<u8>,
    tail_from: u64,
}

impl Read for Sparse<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let count = buffer
            .len()
            .min(usize::try_from(self.len - self.at).unwrap_or(usize::MAX));
        if self.at < self.tail_from {
            let (fixture, url, at) = (self.fixture, self.url.to_owned(), self.at);
            let range = format!("bytes={at}-{}", at + count as u64 - 1);
            let answer = at_once(fixture.get(&url, &[("range", &range)]));
            buffer[..count].copy_from_slice(&answer.body);
        } else {
            let from = usize::try_from(self.at - self.tail_from).unwrap_or(usize::MAX);
            buffer[..count].copy_from_slice(&self.tail[from..from + count]);
        }
        self.at += count as u64;
        Ok(count)
    }
}

impl std::io::Seek for Sparse<'_> {
    fn seek(&mut self, to: std::io::SeekFrom) -> std::io::Result<u64> {
        self.at = match to {
            std::io::SeekFrom::Start(at) => at,
            std::io::SeekFrom::End(by) => self.len.saturating_add_signed(by),
            std::io::SeekFrom::Current(by) => self.at.saturating_add_signed(by),
        };
        Ok(self.at)
    }
}

/// Nothing in memory ever waits, so one poll is enough.
fn at_once<T>(future: impl Future<Output = T>) -> T {
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    match std::pin::pin!(future).poll(&mut context) {
        std::task::Poll::Ready(value) => value,
        std::task::Poll::Pending => panic!("an answer in memory waited"),
    }
}
