//! Why there is no token: what an answer that went wrong means, and nothing else of it.

use crate::advice::Code;
use crate::ports::NetworkError;
use std::time::Duration;

/// Why there is no token. Holds nothing out of the answer but its meaning.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TokenError {
    /// The grant, or the code, is over (`invalid_grant`); only new consent helps.
    #[error("the access has ended ({0})")]
    Ended(EndReason),
    /// Google does not know the client.
    #[error("Google does not know this client")]
    ClientUnknown,
    /// The client was deleted, as happens after six months without use.
    #[error("this client was deleted")]
    ClientDeleted,
    /// The client is disabled, by its owner or by Google.
    #[error("this client is disabled")]
    ClientDisabled,
    /// The client's secret is not, or no longer, the right one.
    #[error("Google does not accept the client's secret")]
    SecretWrong,
    /// Google asks for the client's secret, and the client file had none.
    #[error("Google asks for the client's secret")]
    SecretMissing,
    /// Google refused for another reason.
    #[error("Google refused ({said})")]
    Refused {
        /// What a user is shown.
        code: Code,
        /// Google's word for it, or of an unknown one its message, cleaned.
        said: String,
    },
    /// It may work later.
    #[error("{trouble}")]
    Retryable {
        /// What went wrong.
        trouble: Trouble,
        /// How long the server asked to wait.
        retry_after: Option<Duration>,
    },
    /// The answer is none of a token endpoint.
    #[error("the answer makes no sense: {0}")]
    Garbage(Garbage),
}

/// Why a grant is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EndReason {
    /// The token expired or the user removed the access.
    #[error("expired or removed")]
    ExpiredOrRevoked,
    /// The code was used before, is too old, or is not one of Google's.
    #[error("the code is no longer good")]
    BadCode,
    /// The proof of PKCE did not fit.
    #[error("the proof did not fit")]
    BadProof,
    /// A work or school account has to sign in again (`invalid_rapt`).
    #[error("the organisation asks for a new sign-in")]
    SignInAgain,
    /// Google gave no reason.
    #[error("no reason given")]
    Unsaid,
}

/// Something that passes.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Trouble {
    /// No answer came, or not whole.
    #[error("no answer: {0}")]
    Network(NetworkError),
    /// The server answered with a status that passes.
    #[error("the server answered with status {0}")]
    Status(u16),
    /// The server said that it is at fault.
    #[error("the server reported a fault of its own")]
    Server,
    /// The server said that we ask too much or too fast.
    #[error("the server asks for a pause")]
    Quota,
}

/// What is wrong with an answer that makes no sense.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Garbage {
    /// Larger than such answers are.
    #[error("too large")]
    TooLarge,
    /// Not JSON, or without what belongs into it.
    #[error("not the JSON of a token")]
    NotATokenAnswer,
    /// A token that is empty, far too long, or could not stand in a header.
    #[error("an impossible token")]
    ImpossibleToken,
    /// A status that no token endpoint answers with.
    #[error("an unexpected status {0}")]
    Status(u16),
    /// The request could not even be written.
    #[error("the request could not be written")]
    Request,
}
