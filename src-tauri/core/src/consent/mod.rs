//! Consent: what is requested in how many rounds, and the redirect that the user's browser follows.

mod attempt;
pub mod batch;
mod listener;
mod page;
mod redirect;
pub mod request;

pub use attempt::{Account, Attempt, BeginError};
pub use listener::{BindError, Listener, Loopback, RedirectListener, Responder, Returned, WaitError};
pub use page::Page;
pub use redirect::{Code, GoogleError, REDIRECT_PATH, RedirectError};
