//! The way to Google's page and back: what is asked in how many trips, and what the person's browser brings home.

mod attempt;
pub mod batch;
mod listener;
mod page;
mod redirect;
pub mod request;

pub use attempt::{Account, Attempt, BeginError, REDIRECT_PATH};
pub use listener::{BindError, Doorway, Listener, Loopback, Responder, Returned, WaitError};
pub use page::Page;
pub use redirect::{Code, GoogleError, RedirectError};
