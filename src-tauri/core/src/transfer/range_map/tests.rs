//! What a range map guarantees for any order of operations.

use super::{RangeMap, ranges};
use crate::transfer::checkpoint::{Checkpoint, RangeDone};
use crate::transfer::identity::{Identity, Version};
use proptest::prelude::{any, prop, proptest};

const TOTAL: u64 = 4 << 20;

/// A byte of the object at each place, so that a CRC32C tells places apart.
fn object() -> Vec<u8> {
    (0..TOTAL).map(|at| (at ^ (at >> 8) ^ (at >> 16)) as u8).collect()
}

/// An object of a hundred bytes.
fn hundred() -> Identity {
    Identity {
        total: 100,
        version: Version {
            crc32c: Some(0),
            ..Version::default()
        },
    }
}

#[test]
fn bytes_that_are_not_in_the_file_are_asked_for_again() {
    let ranges = vec![
        RangeDone {
            start: 0,
            durable_until: 10,
            crc32c: 1,
        },
        RangeDone {
            start: 50,
            durable_until: 90,
            crc32c: 2,
        },
    ];
    let checkpoint = Checkpoint {
        identity: hundred(),
        ranges,
    };

    let mut map = RangeMap::from_checkpoint(&checkpoint, 60);

    assert_eq!(map.durable(), 10);
    assert_eq!(map.take_work(None), Some(10));
    assert_eq!(map.wanted(10), (10, 100));
}

#[test]
fn a_stretch_that_rotted_is_open_again() {
    let ranges = vec![RangeDone {
        start: 0,
        durable_until: 10,
        crc32c: 1,
    }];
    let checkpoint = Checkpoint {
        identity: hundred(),
        ranges,
    };
    let mut map = RangeMap::from_checkpoint(&checkpoint, 100);

    assert_eq!(map.unproved(0), Some((0, 10, 1)));
    map.proved(0, false);

    assert_eq!(map.take_work(None), Some(0));
    assert_eq!(map.durable(), 0);
}

proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(12))]

    #[test]
    fn every_byte_is_written_once_in_any_order(
        steps in prop::collection::vec((any::<u8>(), 1..(200u64 << 10)), 20..200),
    ) {
        let object = object();
        let mut map = RangeMap::new(TOTAL);
        let mut written = 0;
        let mut workers = Vec::new();
        let endless = (0u8..=255).cycle().map(|what| (what, 64 << 10));
        for (what, len) in steps.into_iter().chain(endless) {
            match what % 8 {
                0 => workers.extend(map.take_work(Some(512 << 10))),
                1 => workers.extend(map.steal(64 << 10)),
                2 => map.shorten_all(256 << 10),
                3 => {
                    let marks = map.marks();
                    map.keep(&marks);
                    let kept: u64 = ranges(&marks).iter().map(|range| range.durable_until - range.start).sum();
                    assert_eq!(kept, written);
                    for range in ranges(&marks) {
                        let bytes = &object[range.start as usize..range.durable_until as usize];
                        assert_eq!(range.crc32c, crc32c::crc32c(bytes));
                    }
                }
                _ if workers.is_empty() => {}
                _ => {
                    let worker = workers.remove(what as usize % workers.len());
                    let (at, end) = map.wanted(worker);
                    let got = map.take(worker, len);
                    assert!(at + got <= end);
                    let bytes = &object[at as usize..(at + got) as usize];
                    map.written(worker, got, crc32c::crc32c_append(map.crc_of(worker), bytes));
                    written += got;
                    if at + got == end || what > 200 {
                        map.release(worker);
                    } else {
                        workers.push(worker);
                    }
                }
            }
            if map.is_complete() {
                break;
            }
        }

        assert_eq!(written, TOTAL);
        assert_eq!(map.crc(), crc32c::crc32c(&object));
        assert_eq!(map.written_until(0), TOTAL);
    }
}
