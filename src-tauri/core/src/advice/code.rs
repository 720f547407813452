//! The stable words.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Everything that can go wrong, as far as a person or a script would act differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "snake_case")]
pub enum Code {
    /// No OAuth client is set up.
    ClientMissing,
    /// The chosen file is empty.
    ClientFileEmpty,
    /// The chosen file is no JSON.
    ClientFileNotJson,
    /// The chosen file is far too large to be a client file.
    ClientFileTooLarge,
    /// The client is of type `web`.
    ClientFileWeb,
    /// A service account, an API key, stored credentials: some other Google file.
    ClientFileOtherKind,
    /// The addresses in the file are not Google's.
    ClientFileForeign,
    /// A field is missing.
    ClientFileIncomplete,
    /// The file could not be read.
    ClientFileUnreadable,
    /// Google does not know the client.
    ClientUnknown,
    /// The client was deleted.
    ClientDeleted,
    /// The client is disabled, by its owner or by Google.
    ClientDisabled,
    /// The client may not ask in this way.
    ClientUnauthorized,
    /// The client's secret is not the right one.
    ClientSecretWrong,
    /// Google wants the client's secret and we have none.
    ClientSecretMissing,
    /// The Data Portability API is not switched on in the project.
    ApiDisabled,
    /// The account is not on the list of test users.
    TesterMissing,
    /// Some scopes are not listed in the project.
    ScopesMissing,
    /// The project is in Testing, so that access ends after seven days.
    ClientInTesting,
    /// The project admits accounts of its own organisation only.
    ClientInternal,
    /// Google does not send the browser back to this computer for the client: it is none for a desktop program.
    RedirectMismatch,
    /// A connection still uses the client.
    ClientInUse,

    /// The person declined.
    ConsentDenied,
    /// The person allowed none of the categories.
    ConsentNothing,
    /// Nobody came back in time.
    ConsentTimedOut,
    /// Google showed an error page, and even one category alone does not pass.
    ConsentPageFailed,
    /// The person came back from Google's page, but its answer brought no access.
    ConsentLost,
    /// Google does not show its page in the browser in which it was opened.
    BrowserNotAllowed,
    /// Google refuses the request itself.
    RequestRefused,
    /// Google does not support this way of signing in.
    SignInUnsupported,
    /// Google wants the user at its page once more.
    SignInInterrupted,
    /// Google reported a fault of its own during the sign-in.
    SignInFault,
    /// Google's sign-in is overloaded or under maintenance.
    SignInBusy,
    /// Google refused for a reason that is not known here.
    SignInRefused,
    /// No browser could be started.
    BrowserUnavailable,
    /// The way back from the browser is blocked.
    LoopbackBlocked,
    /// The pasted address belongs to another sign-in or is none.
    WrongReturnAddress,
    /// Another sign-in is under way.
    ConsentBusy,
    /// Nothing was chosen, or everything chosen is already allowed.
    NothingToAsk,
    /// Google does not offer this for the account.
    AccountNotEligible,
    /// The administrator of a school has not set the program up yet.
    AccessNotConfigured,

    /// Google no longer lets us in.
    AccessEnded,
    /// The one copy that was allowed has been made.
    OneTimeUsed,
    /// The category is not covered by any live grant.
    NotGranted,

    /// No keyring on this machine.
    KeyringAbsent,
    /// The keyring is locked or its dialog was dismissed.
    KeyringLocked,
    /// The keyring is asking the user for a password.
    KeyringAsking,
    /// The keyring refused.
    KeyringRefused,
    /// The entry is larger than the keyring takes.
    KeyringTooLarge,
    /// Our entry has gone from the keyring.
    KeyringEntryMissing,
    /// No key came for the encrypted file of a server.
    VaultKeyMissing,
    /// The key that came does not open the encrypted file.
    VaultKeyWrong,
    /// The encrypted file is damaged, or is something else.
    VaultDamaged,
    /// The keys of this home are stored in the keyring and an encrypted file was named, or the other way round.
    OtherVault,

    /// No connection to the internet.
    Offline,
    /// The proxy wants a name and a password.
    ProxyLogin,
    /// The proxy does not answer or does not lead on.
    ProxyFailed,
    /// The system leaves it to a script which proxy to take, and that is not supported.
    ProxyScript,
    /// Something on the way answers with a certificate that this system does not trust.
    CertificateUntrusted,
    /// No certificates are installed on this system.
    CertificatesMissing,
    /// The clock of this machine is wrong.
    ClockWrong,
    /// Google answers with trouble of its own.
    GoogleTrouble,
    /// Google asks for a pause: too many requests.
    QuotaExceeded,
    /// An answer that we do not understand.
    GarbledAnswer,
    /// An answer larger than such an answer can be.
    AnswerTooLarge,
    /// Google's name of a job is none that can be used.
    JobIdInvalid,
    /// Google names more parts than an archive can have.
    TooManyParts,

    /// Google allows one copy a day; the next moment is known.
    DailyLimit,
    /// Other copies are bringing all that was chosen already.
    CategoriesUnderWay,
    /// Google is still preparing another period of the same category.
    OtherPeriodRunning,
    /// Google failed to prepare the archive.
    JobFailed,
    /// Google takes longer than its own limit of seven days.
    JobTooLong,
    /// The job was cancelled.
    JobCancelled,
    /// Google does not know the job at the moment; it is asked again.
    JobMissing,
    /// Google does not know the job any more.
    JobUnknown,
    /// This category cannot be limited to a period.
    FilterUnsupported,
    /// Google has removed the archive.
    ArchiveGone,
    /// The bytes differ from what Google promised.
    ChecksumWrong,
    /// The archive changed while it was being copied.
    ArchiveChanged,
    /// Something other than an archive came.
    WrongContent,
    /// The link is refused although it is fresh.
    LinkRefused,

    /// The disk is full.
    DiskFull,
    /// The folder or its drive is not there.
    FolderMissing,
    /// The folder cannot be written to.
    FolderReadOnly,
    /// Other users of the computer can change the folder, or it is theirs.
    FolderShared,
    /// The folder does not do what a copy needs.
    FolderUnsuitable,
    /// A link, a pipe or the like lies where a file or folder of a copy belongs.
    PathObstructed,
    /// The drive cannot hold a file of that size.
    FileTooLargeForDrive,
    /// The path is too long for the drive.
    NameTooLong,
    /// The finished file is held by another program.
    RenameBlocked,
    /// The disk answered with an error.
    DiskError,

    /// The bin did not take a copy.
    BinRefused,
    /// The drive has no bin, so that a copy would have to be carried into that of another drive.
    BinElsewhere,
    /// The folder of a copy holds something else, so it is not thrown away.
    NotOurFolder,
    /// A copy is still under way, so the files of its connection are not thrown away.
    CopyUnderWay,
    /// A copy went to another folder, and something of it could not be deleted from the old one.
    OldFolderLeft,
    /// Scheduled copies were missed, because the machine was off.
    CopiesMissed,
    /// Disconnected here, but Google could not be told.
    GoogleNotTold,
    /// One-time access could not be ended at Google; it is tried again.
    AccessNotEnded,
    /// One-time access has done its work, and ending it may end that of another connection too.
    AccessShared,
    /// Something of this connection is unfinished, so access cannot be given back yet.
    Unfinished,
    /// The overriding address is not loopback.
    OriginNotLoopback,
    /// This home belongs to Google and a stand-in was named, or the other way round.
    OtherHome,
    /// Another Carryout works with the same data.
    AlreadyRunning,
    /// The journal cannot be read or written.
    JournalBroken,
    /// Something else lies where a file of the journal belongs.
    JournalMisplaced,
    /// The journal was written by a newer version.
    JournalNewer,
    /// The file system of our own folder does not do what a database needs.
    HomeUnsuitable,
    /// The system does not take us among the programs that start with it.
    AutostartRefused,
    /// There is no screen to show a window on.
    NoDisplay,
    /// No such thing, or a request that makes no sense.
    WrongUse,
    /// A mistake of ours.
    Unexpected,
}

impl Code {
    /// Every code, for the catalogue's own checks.
    pub const ALL: &'static [Self] = &[
        Self::ClientMissing,
        Self::ClientFileEmpty,
        Self::ClientFileNotJson,
        Self::ClientFileTooLarge,
        Self::ClientFileWeb,
        Self::ClientFileOtherKind,
        Self::ClientFileForeign,
        Self::ClientFileIncomplete,
        Self::ClientFileUnreadable,
        Self::ClientUnknown,
        Self::ClientDeleted,
        Self::ClientDisabled,
        Self::ClientUnauthorized,
        Self::ClientSecretWrong,
        Self::ClientSecretMissing,
        Self::ApiDisabled,
        Self::TesterMissing,
        Self::ScopesMissing,
        Self::ClientInTesting,
        Self::ClientInternal,
        Self::RedirectMismatch,
        Self::ClientInUse,
        Self::ConsentDenied,
        Self::ConsentNothing,
        Self::ConsentTimedOut,
        Self::ConsentPageFailed,
        Self::ConsentLost,
        Self::BrowserNotAllowed,
        Self::RequestRefused,
        Self::SignInUnsupported,
        Self::SignInInterrupted,
        Self::SignInFault,
        Self::SignInBusy,
        Self::SignInRefused,
        Self::BrowserUnavailable,
        Self::LoopbackBlocked,
        Self::WrongReturnAddress,
        Self::ConsentBusy,
        Self::NothingToAsk,
        Self::AccountNotEligible,
        Self::AccessNotConfigured,
        Self::AccessEnded,
        Self::OneTimeUsed,
        Self::NotGranted,
        Self::KeyringAbsent,
        Self::KeyringLocked,
        Self::KeyringAsking,
        Self::KeyringRefused,
        Self::KeyringTooLarge,
        Self::KeyringEntryMissing,
        Self::VaultKeyMissing,
        Self::VaultKeyWrong,
        Self::VaultDamaged,
        Self::OtherVault,
        Self::Offline,
        Self::ProxyLogin,
        Self::ProxyFailed,
        Self::ProxyScript,
        Self::CertificateUntrusted,
        Self::CertificatesMissing,
        Self::ClockWrong,
        Self::GoogleTrouble,
        Self::QuotaExceeded,
        Self::GarbledAnswer,
        Self::AnswerTooLarge,
        Self::JobIdInvalid,
        Self::TooManyParts,
        Self::DailyLimit,
        Self::CategoriesUnderWay,
        Self::OtherPeriodRunning,
        Self::JobFailed,
        Self::JobTooLong,
        Self::JobCancelled,
        Self::JobMissing,
        Self::JobUnknown,
        Self::FilterUnsupported,
        Self::ArchiveGone,
        Self::ChecksumWrong,
        Self::ArchiveChanged,
        Self::WrongContent,
        Self::LinkRefused,
        Self::DiskFull,
        Self::FolderMissing,
        Self::FolderReadOnly,
        Self::FolderShared,
        Self::FolderUnsuitable,
        Self::PathObstructed,
        Self::FileTooLargeForDrive,
        Self::NameTooLong,
        Self::RenameBlocked,
        Self::DiskError,
        Self::BinRefused,
        Self::BinElsewhere,
        Self::NotOurFolder,
        Self::CopyUnderWay,
        Self::OldFolderLeft,
        Self::CopiesMissed,
        Self::GoogleNotTold,
        Self::AccessNotEnded,
        Self::AccessShared,
        Self::Unfinished,
        Self::OriginNotLoopback,
        Self::OtherHome,
        Self::AlreadyRunning,
        Self::JournalBroken,
        Self::JournalMisplaced,
        Self::JournalNewer,
        Self::HomeUnsuitable,
        Self::AutostartRefused,
        Self::NoDisplay,
        Self::WrongUse,
        Self::Unexpected,
    ];

    /// The stable word itself, as scripts and the journal see it.
    #[must_use]
    pub fn word(self) -> String {
        serde_json::to_value(self)
            .ok()
            .and_then(|value| value.as_str().map(str::to_owned))
            .unwrap_or_default()
    }

    /// The code behind a stable word; [`Code::Unexpected`] for a word of a newer version.
    #[must_use]
    pub fn from_word(word: &str) -> Self {
        serde_json::from_value(word.into()).unwrap_or(Self::Unexpected)
    }
}

/// The one next thing that a person can do. A face has one button for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// Choose a client file.
    ImportClient,
    /// Go back to the check boxes.
    ChooseAgain,
    /// Go through Google's page once more.
    AllowAgain,
    /// Open Google's page once more.
    OpenAgain,
    /// Copy the link of Google's page.
    CopyLink,
    /// Ask in smaller steps.
    SmallerSteps,
    /// Choose another folder.
    ChooseFolder,
    /// Go to the copy that is under way.
    ShowCopy,
    /// Do the same once more.
    TryAgain,
    /// Look at the keyring once more.
    CheckKeyring,
    /// Open Google's page of connected programs.
    OpenConnections,
    /// End the access of the connection.
    EndAccess,
    /// Open the set-up guide.
    OpenGuide,
    /// Use Google's own Takeout instead.
    UseTakeout,
    /// Nothing; it goes on by itself.
    Wait,
    /// Take note of it.
    Dismiss,
}
