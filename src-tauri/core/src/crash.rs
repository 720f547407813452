//! A crash must not give away what the program holds: no memory dump is left behind, and a panic says only where it was.

use std::io::Write as _;
use std::panic;

/// From now on this process leaves no memory dump when it crashes, as far as the system can be asked for that.
///
/// One byte and not none: a collector of dumps that the kernel starts itself heeds only this value (`core(5)`).
/// Programs that this one starts inherit it.
pub fn leave_no_dump() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
        let limit = Rlimit {
            current: Some(1),
            maximum: getrlimit(Resource::Core).maximum,
        };
        let smallest = Rlimit {
            current: limit.maximum.map_or(Some(1), |most| Some(most.min(1))),
            ..limit
        };
        // Where the system refuses there is nothing more that we could do.
        let _ = setrlimit(Resource::Core, smallest);
    }
}

/// From now on no other process of the same user may look into this one's memory.
///
/// Not for a program with a window: the portals of a Linux desktop have to look at who asks them.
pub fn close_memory() {
    #[cfg(any(target_os = "linux", target_os = "android"))]
    {
        use rustix::process::{DumpableBehavior, set_dumpable_behavior};
        // As above.
        let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
    }
}

/// From now on a panic says where it happened and nothing else: what it was about may hold anything. `note` gets the
/// place too.
pub fn say_only_where(program: &'static str, note: impl Fn(&str) + Send + Sync + 'static) {
    panic::set_hook(Box::new(move |panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        note(&place);
        // A closed receiver is no reason to panic again.
        let _ = writeln!(
            std::io::stderr().lock(),
            "{program}: panicked at {place}, a mistake of ours"
        );
    }));
}

#[cfg(test)]
mod tests {
    use super::say_only_where;
    use std::process::Command;

    /// Set when a test has started itself again.
    const AGAIN: &str = "CARRYOUT_TEST_CRASH";

    #[test]
    fn a_panic_says_where_and_not_what() {
        if std::env::var_os(AGAIN).is_some() {
            say_only_where("carryout", |_| {});
            panic!("ya29.planted");
        }

        let ended = Command::new(std::env::current_exe().unwrap())
            .args([
                "crash::tests::a_panic_says_where_and_not_what",
                "--exact",
                "--nocapture",
            ])
            .env(AGAIN, "1")
            .env("RUST_BACKTRACE", "full")
            .output()
            .unwrap();

        let said = String::from_utf8_lossy(&ended.stderr);
        assert!(
            said.contains("carryout: panicked at") && said.contains("crash.rs"),
            "{said}"
        );
        assert!(!said.contains("planted"), "{said}");
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_process_that_asked_for_it_can_neither_be_dumped_nor_looked_into() {
        use rustix::process::{DumpableBehavior, Resource, dumpable_behavior, getrlimit};

        super::leave_no_dump();
        super::close_memory();

        assert!(getrlimit(Resource::Core).current.is_some_and(|bytes| bytes <= 1));
        assert_eq!(dumpable_behavior().unwrap(), DumpableBehavior::NotDumpable);
    }
}
