//! The operating system's keyring, called on a thread of its own: a call may wait for a user to unlock it,
//! and must hold up neither the runtime nor the end of the program.

use super::native::{self, Keyring};
use super::{Vault, VaultError};
use crate::locked::locked;
use crate::ports::{BoxFuture, Clock};
use secrecy::{ExposeSecret, SecretString};
use std::panic::AssertUnwindSafe;
use std::sync::{Arc, Mutex, mpsc};
use std::time::{Duration, Instant};
use tokio::sync::oneshot;

/// The Credential Manager of Windows takes no larger entry, so none is made anywhere.
const LARGEST: usize = 2_560;

/// What the entries that only a probe writes begin with.
const PROBE: &str = "probe";

/// How long to wait for the keyring.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Patience {
    /// For a probe, which asks nothing of a user who has an open keyring.
    pub probe: Duration,
    /// For everything else: the keyring may be asking a user for their password.
    pub question: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self {
            probe: Duration::from_secs(3),
            // Typing a password may take a while, and a second prompt would not help.
            question: Duration::from_secs(10 * 60),
        }
    }
}

/// The Secret Service, the Keychain or the Credential Manager: whichever this system has.
///
/// Calls are done one after the other, so no entry is ever touched twice at once. While the keyring asks a user
/// for their password, further calls wait behind that question.
pub struct OsVault {
    keyring: Arc<dyn Keyring>,
    patience: Patience,
    clock: Arc<dyn Clock>,
    queue: Mutex<Option<mpsc::Sender<Job>>>,
    /// Since when the call under way is.
    busy: Arc<Mutex<Option<Instant>>>,
}

/// A call that takes longer than this waits for the user.
const ASKING: Duration = Duration::from_secs(2);

/// Notes that a call is under way, until it ends in whatever way.
struct Busy(Arc<Mutex<Option<Instant>>>);

impl Busy {
    fn begin(busy: &Arc<Mutex<Option<Instant>>>) -> Self {
        *locked(busy) = Some(Instant::now());
        Self(Arc::clone(busy))
    }
}

impl Drop for Busy {
    fn drop(&mut self) {
        *locked(&self.0) = None;
    }
}

type Job = Box<dyn FnOnce() + Send>;

impl OsVault {
    /// A vault whose entries all belong to `service`, so that practice and the real thing stay apart.
    #[must_use]
    pub fn new(service: &str, patience: Patience, clock: Arc<dyn Clock>) -> Self {
        Self::over(Arc::new(native::Native::of(service)), patience, clock)
    }

    fn over(keyring: Arc<dyn Keyring>, patience: Patience, clock: Arc<dyn Clock>) -> Self {
        Self {
            keyring,
            patience,
            clock,
            queue: Mutex::new(None),
            busy: Arc::default(),
        }
    }

    async fn ask<T: Send + 'static>(
        &self,
        limit: Duration,
        work: impl FnOnce(&dyn Keyring) -> Result<T, VaultError> + Send + 'static,
    ) -> Result<T, VaultError> {
        let (reply, answer) = oneshot::channel();
        let (keyring, busy) = (Arc::clone(&self.keyring), Arc::clone(&self.busy));
        self.hand_over(Box::new(move || {
            let _busy = Busy::begin(&busy);
            // The caller has been answered that it failed; doing it now would make that wrong.
            if !reply.is_closed() {
                let _ = reply.send(work(keyring.as_ref()));
            }
        }))?;

        tokio::select! {
            biased;
            answer = answer => answer.unwrap_or_else(|_| Err(VaultError::Broken("the call broke off".to_owned()))),
            () = self.clock.sleep(limit) => Err(VaultError::Slow),
        }
    }

    fn hand_over(&self, job: Job) -> Result<(), VaultError> {
        let mut queue = locked(&self.queue);
        let open = match queue.as_ref() {
            Some(open) => open,
            None => queue.insert(open_queue()?),
        };
        open.send(job)
            .map_err(|_| VaultError::Broken("its thread has ended".to_owned()))
    }
}

/// Starts the thread. It ends with the vault; a question that is still open then does not hold up the program.
fn open_queue() -> Result<mpsc::Sender<Job>, VaultError> {
    let (sender, jobs) = mpsc::channel::<Job>();
    std::thread::Builder::new()
        .name("keyring".to_owned())
        .spawn(move || {
            for job in jobs {
                // The stores panic where they find their own lock poisoned; that must not end all further calls.
                // The waiting caller sees it break off.
                let _ = std::panic::catch_unwind(AssertUnwindSafe(job));
            }
        })
        .map_err(|error| VaultError::Broken(format!("no thread for it: {}", error.kind())))?;
    Ok(sender)
}

impl Vault for OsVault {
    fn name(&self) -> String {
        native::NAME.to_owned()
    }

    fn put<'a>(&'a self, key: &'a str, secret: &'a SecretString) -> BoxFuture<'a, Result<(), VaultError>> {
        let (key, secret) = (key.to_owned(), secret.clone());
        Box::pin(async move {
            if secret.expose_secret().len() > LARGEST {
                return Err(VaultError::TooLarge { limit: LARGEST });
            }
            self.ask(self.patience.question, move |keyring| keyring.put(&key, &secret))
                .await
        })
    }

    fn get<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<SecretString, VaultError>> {
        let key = key.to_owned();
        Box::pin(self.ask(self.patience.question, move |keyring| keyring.get(&key)))
    }

    fn delete<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<(), VaultError>> {
        let key = key.to_owned();
        Box::pin(self.ask(self.patience.question, move |keyring| keyring.delete(&key)))
    }

    fn is_asking(&self) -> bool {
        let busy = *locked(&self.busy);
        busy.is_some_and(|since| since.elapsed() >= ASKING)
    }

    fn probe(&self) -> BoxFuture<'_, Result<(), VaultError>> {
        Box::pin(self.ask(self.patience.probe, |keyring| {
            // Two programs may probe at once: each has an entry of its own.
            let key = format!("{PROBE}-{:016x}", rand::random::<u64>());
            let written = SecretString::from(PROBE);
            keyring.put(&key, &written)?;
            let read = keyring.get(&key);
            keyring.delete(&key)?;
            if read?.expose_secret() == written.expose_secret() {
                Ok(())
            } else {
                Err(VaultError::Broken(
                    "it gave back something else than it was given".to_owned(),
                ))
            }
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::{Keyring, LARGEST, OsVault, Patience};
    use crate::ports::{BoxFuture, Clock, SystemClock};
    use crate::vault::{Vault, VaultError};
    use jiff::Timestamp;
    use secrecy::{ExposeSecret, SecretString};
    use std::collections::HashMap;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::sync::{Arc, Condvar, Mutex};
    use tokio::sync::Notify;

    #[tokio::test]
    async fn a_keyring_that_asks_a_user_is_not_waited_for_for_ever() {
        let (store, bell, vault) = asking();

        let slow = tokio::join!(vault.get("a"), bell.ring_when(&store, 1)).0.err();

        assert_eq!(slow, Some(VaultError::Slow));
        store.answer();
    }

    #[tokio::test]
    async fn what_was_reported_as_failed_is_not_done_behind_the_user_back() {
        let (store, bell, vault) = asking();
        let late = SecretString::from("late");
        let first = tokio::join!(vault.get("a"), bell.ring_when(&store, 1)).0.err();
        let second = tokio::join!(vault.put("b", &late), bell.ring_when(&store, 1))
            .0
            .err();

        store.answer();

        assert_eq!([first, second], [Some(VaultError::Slow), Some(VaultError::Slow)]);
        assert_eq!(vault.get("b").await.err(), Some(VaultError::Missing));
    }

    #[tokio::test]
    async fn a_call_that_breaks_off_does_not_end_the_others() {
        let store = Arc::new(SlowStore::default());
        let vault = open(&store);

        let broken = vault.get("panic").await.err();
        let after = vault.put("a", &SecretString::from("x")).await;

        assert_eq!(broken, Some(VaultError::Broken("the call broke off".to_owned())));
        assert_eq!(after, Ok(()));
    }

    #[tokio::test]
    async fn no_two_calls_are_under_way_at_once() {
        let store = Arc::new(SlowStore::default());
        let vault = Arc::new(open(&store));

        let calls: Vec<_> = (0..20)
            .map(|number| {
                let vault = Arc::clone(&vault);
                tokio::spawn(async move {
                    vault
                        .put("a", &SecretString::from(number.to_string()))
                        .await
                        .unwrap()
                })
            })
            .collect();
        for call in calls {
            call.await.unwrap();
        }

        assert_eq!(store.most_at_once.load(Ordering::SeqCst), 1);
    }

    #[tokio::test]
    async fn a_secret_that_windows_could_not_hold_is_refused_everywhere() {
        let vault = open(&Arc::new(SlowStore::default()));

        let fits = vault.put("a", &SecretString::from("x".repeat(LARGEST))).await;
        let too_large = vault.put("a", &SecretString::from("x".repeat(LARGEST + 1))).await;

        assert_eq!(fits, Ok(()));
        assert_eq!(too_large, Err(VaultError::TooLarge { limit: 2_560 }));
    }

    #[tokio::test]
    async fn a_probe_leaves_nothing_behind() {
        let store = Arc::new(SlowStore::default());

        open(&store).probe().await.unwrap();

        assert!(store.entries.lock().unwrap().is_empty());
        assert_eq!(store.calls.load(Ordering::SeqCst), 3);
    }

    fn open(store: &Arc<SlowStore>) -> OsVault {
        OsVault::over(
            Arc::clone(store) as Arc<dyn Keyring>,
            Patience::default(),
            Arc::new(SystemClock),
        )
    }

    fn asking() -> (Arc<SlowStore>, Arc<Bell>, OsVault) {
        let store = Arc::new(SlowStore {
            asking: Mutex::new(true),
            ..SlowStore::default()
        });
        let bell = Arc::new(Bell::default());
        let clock = Arc::clone(&bell) as Arc<dyn Clock>;
        let vault = OsVault::over(Arc::clone(&store) as Arc<dyn Keyring>, Patience::default(), clock);
        (store, bell, vault)
    }

    /// A clock on which every sleep lasts until it is notified.
    #[derive(Default)]
    struct Bell(Notify);

    impl Bell {
        /// Notifies once that many calls are under way in the keyring.
        async fn ring_when(&self, store: &SlowStore, calls: usize) {
            while store.at_once.load(Ordering::SeqCst) < calls {
                tokio::task::yield_now().await;
            }
            self.0.notify_one();
        }
    }

    impl Clock for Bell {
        fn now(&self) -> Timestamp {
            Timestamp::UNIX_EPOCH
        }

        fn sleep_until(&self, _until: Timestamp) -> BoxFuture<'_, ()> {
            Box::pin(self.0.notified())
        }
    }

    /// A keyring that may wait for a user, and counts.
    #[derive(Default)]
    struct SlowStore {
        entries: Mutex<HashMap<String, String>>,
        asking: Mutex<bool>,
        answered: Condvar,
        calls: AtomicUsize,
        at_once: AtomicUsize,
        most_at_once: AtomicUsize,
    }

    impl SlowStore {
        fn answer(&self) {
            *self.asking.lock().unwrap() = false;
            self.answered.notify_all();
        }

        fn call<T>(&self, work: impl FnOnce(&mut HashMap<String, String>) -> T) -> T {
            let now = self.at_once.fetch_add(1, Ordering::SeqCst) + 1;
            self.most_at_once.fetch_max(now, Ordering::SeqCst);
            let asking = self.asking.lock().unwrap();
            drop(self.answered.wait_while(asking, |asking| *asking).unwrap());
            let done = work(&mut self.entries.lock().unwrap());
            self.at_once.fetch_sub(1, Ordering::SeqCst);
            self.calls.fetch_add(1, Ordering::SeqCst);
            done
        }
    }

    impl Keyring for SlowStore {
        fn put(&self, key: &str, secret: &SecretString) -> Result<(), VaultError> {
            self.call(|entries| entries.insert(key.to_owned(), secret.expose_secret().to_owned()));
            Ok(())
        }

        fn get(&self, key: &str) -> Result<SecretString, VaultError> {
            assert_ne!(key, "panic");
            self.call(|entries| entries.get(key).map(|found| SecretString::from(found.as_str())))
                .ok_or(VaultError::Missing)
        }

        fn delete(&self, key: &str) -> Result<(), VaultError> {
            self.call(|entries| entries.remove(key));
            Ok(())
        }
    }
}
