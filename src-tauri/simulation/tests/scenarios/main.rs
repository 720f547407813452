//! Scenarios: the real core, the sandbox in memory and a virtual clock. One binary, so that a change of the core
//! is linked once.

mod access;
mod batches;
mod broken_journal;
mod clock;
mod crashes;
mod discarding;
mod disk;
mod ending;
mod faults;
mod folders;
mod fresh;
mod hostile;
mod interleaved;
mod jobs;
mod keyring;
mod leaving;
mod line;
mod long_run;
mod main_job;
mod moving;
mod notices;
mod oauth_errors;
mod objects;
mod odd_drives;
mod renewal;
mod rounds;
mod safe_start;
mod seen;
mod set_up;
mod sign_in;
mod switching;
mod twice;
mod unknown;
mod unpacking;
mod waits;
