//! The stable codes: all failures, each declared once with its action, its exit code and what Google calls it.

use super::{Exit, Message};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Declares the codes. The texts for users are in `locales/<language>/advice.ftl`, under `advice-` and the code.
macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $name:ident { action: $action:ident, exit: $exit:ident $(, google: [$($google:literal),+])? },)+) => {
        /// Everything that can go wrong, as far as a user or a script would act differently.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
        #[ts(export)]
        #[serde(rename_all = "snake_case")]
        pub enum Code {
            $($(#[doc = $doc])+ $name,)+
        }

        impl Code {
            /// Every code.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The one next thing to do.
            #[must_use]
            pub const fn action(self) -> Action {
                match self {
                    $(Self::$name => Action::$action,)+
                }
            }

            /// The exit code of a command that ends with it.
            #[must_use]
            pub const fn exit(self) -> Exit {
                match self {
                    $(Self::$name => Exit::$exit,)+
                }
            }

            /// What Google calls it, on its page or, in small letters without marks, in an answer of its API; nothing for what Google does not name.
            #[must_use]
            pub const fn google(self) -> &'static [&'static str] {
                match self {
                    $(Self::$name => &[$($($google),+)?],)+
                }
            }
        }
    };
}

codes! {
    /// No OAuth client is set up.
    ClientMissing { action: OpenGuide, exit: WrongUse },
    /// The chosen file is empty.
    ClientFileEmpty { action: ImportClient, exit: WrongUse },
    /// The chosen file is no JSON.
    ClientFileNotJson { action: ImportClient, exit: WrongUse },
    /// The chosen file is far too large to be a client file.
    ClientFileTooLarge { action: ImportClient, exit: WrongUse },
    /// The client is of type `web`.
    ClientFileWeb { action: OpenGuide, exit: WrongUse },
    /// A service account, an API key, stored credentials: some other Google file.
    ClientFileOtherKind { action: OpenGuide, exit: WrongUse },
    /// The addresses in the file are not Google's.
    ClientFileForeign { action: ImportClient, exit: WrongUse },
    /// A field is missing.
    ClientFileIncomplete { action: ImportClient, exit: WrongUse },
    /// The file could not be read.
    ClientFileUnreadable { action: ImportClient, exit: WrongUse },
    /// Google does not know the client.
    ClientUnknown { action: ImportClient, exit: NeedsUser, google: ["invalid_client"] },
    /// The client was deleted.
    ClientDeleted { action: OpenGuide, exit: NeedsUser, google: ["deleted_client"] },
    /// The client is disabled, by its owner or by Google.
    ClientDisabled { action: OpenGuide, exit: NeedsUser, google: ["disabled_client"] },
    /// The client may not use this flow.
    ClientUnauthorized { action: OpenGuide, exit: NeedsUser, google: ["unauthorized_client"] },
    /// The client's secret is not the right one.
    ClientSecretWrong { action: ImportClient, exit: NeedsUser },
    /// Google wants the client's secret and we have none.
    ClientSecretMissing { action: ImportClient, exit: NeedsUser },
    /// The Data Portability API is not switched on in the project.
    ApiDisabled { action: OpenGuide, exit: NeedsUser, google: ["servicedisabled", "apidisabled", "accessnotconfigured"] },
    /// The account is not on the list of test users.
    TesterMissing { action: OpenGuide, exit: NeedsUser, google: ["access_denied"] },
    /// Some scopes are not listed in the project.
    ScopesMissing { action: OpenGuide, exit: NeedsUser, google: ["invalid_scope"] },
    /// The project is in Testing, so that access ends after seven days.
    ClientInTesting { action: OpenGuide, exit: NeedsUser },
    /// The project admits accounts of its own organisation only.
    ClientInternal { action: OpenGuide, exit: NeedsUser, google: ["org_internal"] },
    /// Google does not send the browser back to this computer for the client: it is none for a desktop program.
    RedirectMismatch { action: OpenGuide, exit: NeedsUser, google: ["redirect_uri_mismatch"] },
    /// A connection still uses the client.
    ClientInUse { action: Dismiss, exit: WrongUse },

    /// The user declined.
    ConsentDenied { action: ChooseAgain, exit: NeedsUser },
    /// The user allowed none of the categories.
    ConsentNothing { action: OpenAgain, exit: NeedsUser },
    /// The browser did not return in time.
    ConsentTimedOut { action: OpenAgain, exit: NeedsUser },
    /// Google showed an error page, and even one category alone does not pass.
    ConsentPageFailed { action: ChooseAgain, exit: NeedsUser },
    /// The user came back from Google's page, but its answer brought no access.
    ConsentLost { action: OpenAgain, exit: NeedsUser },
    /// Google does not show its page in the browser in which it was opened.
    BrowserNotAllowed { action: CopyLink, exit: NeedsUser, google: ["disallowed_useragent"] },
    /// Google refuses the request itself.
    RequestRefused { action: TryAgain, exit: Failed, google: ["invalid_request"] },
    /// Google does not support this response type.
    SignInUnsupported { action: TryAgain, exit: Failed },
    /// Google wants the user at its page once more.
    SignInInterrupted { action: OpenAgain, exit: NeedsUser },
    /// Google reported a fault of its own during the sign-in.
    SignInFault { action: OpenAgain, exit: NeedsUser },
    /// Google's sign-in is overloaded or under maintenance.
    SignInBusy { action: OpenAgain, exit: NeedsUser },
    /// Google refused for a reason that is not known here.
    SignInRefused { action: OpenAgain, exit: NeedsUser },
    /// No browser could be started.
    BrowserUnavailable { action: CopyLink, exit: NeedsUser },
    /// The redirect from the browser is blocked.
    LoopbackBlocked { action: TryAgain, exit: Failed },
    /// The pasted address belongs to another sign-in or is none.
    WrongReturnAddress { action: OpenAgain, exit: NeedsUser },
    /// Another sign-in is under way.
    ConsentBusy { action: Dismiss, exit: NeedsUser },
    /// Nothing was chosen, or everything chosen is already allowed.
    NothingToAsk { action: ChooseAgain, exit: WrongUse },
    /// Google does not offer this for the account.
    AccountNotEligible { action: UseTakeout, exit: NeedsUser, google: ["admin_policy_enforced"] },
    /// The administrator of a school has not set the program up yet.
    AccessNotConfigured { action: OpenAgain, exit: NeedsUser, google: ["access_not_configured"] },

    /// Google no longer lets us in.
    AccessEnded { action: AllowAgain, exit: NeedsUser },
    /// The one copy that was allowed has been made.
    OneTimeUsed { action: AllowAgain, exit: NeedsUser },
    /// The category is not covered by any live grant.
    NotGranted { action: AllowAgain, exit: NeedsUser },

    /// No keyring on this computer.
    KeyringAbsent { action: CheckKeyring, exit: NeedsUser },
    /// The keyring is locked or its dialog was dismissed.
    KeyringLocked { action: CheckKeyring, exit: NeedsUser },
    /// The keyring is asking the user for a password.
    KeyringAsking { action: Wait, exit: NeedsUser },
    /// The keyring refused.
    KeyringRefused { action: CheckKeyring, exit: NeedsUser },
    /// The entry is larger than the keyring takes.
    KeyringTooLarge { action: CheckKeyring, exit: NeedsUser },
    /// Our entry has gone from the keyring.
    KeyringEntryMissing { action: AllowAgain, exit: NeedsUser },
    /// No key came for the encrypted file of a server.
    VaultKeyMissing { action: TryAgain, exit: NeedsUser },
    /// The key that came does not open the encrypted file.
    VaultKeyWrong { action: TryAgain, exit: NeedsUser },
    /// The encrypted file or its folder cannot be read or written.
    VaultUnusable { action: TryAgain, exit: NeedsUser },
    /// The encrypted file is damaged, or is something else.
    VaultDamaged { action: Dismiss, exit: Failed },
    /// The tokens of this data folder are in the keyring and an encrypted file was named, or vice versa.
    OtherVault { action: Dismiss, exit: WrongUse },

    /// No connection to the internet.
    Offline { action: Wait, exit: Failed },
    /// The proxy wants a name and a password.
    ProxyLogin { action: TryAgain, exit: Failed },
    /// The proxy does not answer or does not lead on.
    ProxyFailed { action: TryAgain, exit: Failed },
    /// The system leaves it to a script which proxy to take, and that is not supported.
    ProxyScript { action: TryAgain, exit: Failed },
    /// Something on the way answers with a certificate that this system does not trust.
    CertificateUntrusted { action: TryAgain, exit: Failed },
    /// No certificates are installed on this system.
    CertificatesMissing { action: TryAgain, exit: Failed },
    /// The clock of this computer is wrong.
    ClockWrong { action: TryAgain, exit: Failed },
    /// Google answers with trouble of its own.
    GoogleTrouble { action: Wait, exit: Failed },
    /// Google asks for a pause: too many requests.
    QuotaExceeded { action: Wait, exit: Failed },
    /// An answer that we do not understand.
    GarbledAnswer { action: TryAgain, exit: Failed },
    /// An answer larger than such an answer can be.
    AnswerTooLarge { action: TryAgain, exit: Failed },
    /// Google's name of a job is none that can be used.
    JobIdInvalid { action: Wait, exit: Failed },
    /// Google names more parts than an archive can have.
    TooManyParts { action: Wait, exit: Failed },

    /// Google allows one copy a day; the next moment is known.
    DailyLimit { action: Wait, exit: NotYet },
    /// Other copies are bringing all that was chosen already.
    CategoriesUnderWay { action: ShowCopy, exit: Failed },
    /// Google is still preparing another period of the same category.
    OtherPeriodRunning { action: Wait, exit: Failed },
    /// Google failed to prepare the archive.
    JobFailed { action: TryAgain, exit: Failed },
    /// Google takes longer than its own limit of seven days.
    JobTooLong { action: TryAgain, exit: Failed },
    /// The job was cancelled.
    JobCancelled { action: TryAgain, exit: Failed },
    /// Google does not know the job at the moment; it is asked again.
    JobMissing { action: Wait, exit: Failed },
    /// Google does not know the job any more.
    JobUnknown { action: TryAgain, exit: Failed },
    /// This category cannot be limited to a period.
    FilterUnsupported { action: ChooseAgain, exit: WrongUse },
    /// Google has removed the archive.
    ArchiveGone { action: TryAgain, exit: Failed },
    /// The bytes differ from what Google promised.
    ChecksumWrong { action: TryAgain, exit: Failed },
    /// The archive changed while it was being copied.
    ArchiveChanged { action: TryAgain, exit: Failed },
    /// Something other than an archive came.
    WrongContent { action: TryAgain, exit: Failed },
    /// The link is refused although it is fresh.
    LinkRefused { action: TryAgain, exit: Failed },

    /// The disk is full.
    DiskFull { action: ChooseFolder, exit: Failed },
    /// The folder or its drive is not there.
    FolderMissing { action: ChooseFolder, exit: Failed },
    /// The folder cannot be written to.
    FolderReadOnly { action: ChooseFolder, exit: Failed },
    /// Other users of the computer can change the folder, or it is theirs.
    FolderShared { action: ChooseFolder, exit: Failed },
    /// The folder does not do what a copy needs.
    FolderUnsuitable { action: ChooseFolder, exit: Failed },
    /// A link, a pipe or the like lies where a file or folder of a copy belongs.
    PathObstructed { action: ChooseFolder, exit: Failed },
    /// The drive cannot hold a file of that size.
    FileTooLargeForDrive { action: ChooseFolder, exit: Failed },
    /// The path is too long for the drive.
    NameTooLong { action: ChooseFolder, exit: Failed },
    /// The finished file is held by another program.
    RenameBlocked { action: TryAgain, exit: Failed },
    /// The disk answered with an error.
    DiskError { action: TryAgain, exit: Failed },

    /// The bin did not take a copy.
    BinRefused { action: TryAgain, exit: Failed },
    /// The drive has no bin, so that a copy would have to be carried into that of another drive.
    BinElsewhere { action: TryAgain, exit: Failed },
    /// The folder of a copy holds something else, so it is not thrown away.
    NotOurFolder { action: TryAgain, exit: Failed },
    /// A copy is still under way, so the files of its connection are not thrown away.
    CopyUnderWay { action: Dismiss, exit: Failed },
    /// A copy went to another folder, and something of it could not be deleted from the old one.
    OldFolderLeft { action: Dismiss, exit: Failed },
    /// Scheduled copies were missed, because the computer was off.
    CopiesMissed { action: Dismiss, exit: Failed },
    /// Disconnected here, but Google could not be notified.
    GoogleNotTold { action: OpenConnections, exit: NeedsUser },
    /// One-time access could not be ended at Google; it is tried again.
    AccessNotEnded { action: OpenConnections, exit: NeedsUser },
    /// One-time access has done its work, and ending it may end that of another connection too.
    AccessShared { action: EndAccess, exit: NeedsUser },
    /// Something of this connection is unfinished, so access cannot be given back yet.
    Unfinished { action: Dismiss, exit: Failed },
    /// The overriding address is not loopback.
    OriginNotLoopback { action: Dismiss, exit: WrongUse },
    /// This data folder belongs to Google and a sandbox was named, or vice versa.
    OtherHome { action: Dismiss, exit: WrongUse },
    /// Another Carryout works with the same data.
    AlreadyRunning { action: Dismiss, exit: Failed },
    /// The journal cannot be read or written.
    JournalBroken { action: TryAgain, exit: Failed },
    /// Something else lies where a file of the journal belongs.
    JournalMisplaced { action: TryAgain, exit: Failed },
    /// The journal was written by a newer version.
    JournalNewer { action: Dismiss, exit: Failed },
    /// The file system of our own folder does not do what a database needs.
    HomeUnsuitable { action: TryAgain, exit: Failed },
    /// The system does not take us among the programs that start with it.
    AutostartRefused { action: TryAgain, exit: Failed },
    /// A newer version of the program did not come whole, or is none for this system.
    UpdateFailed { action: TryAgain, exit: Failed },
    /// A newer version has no signature of the release owner's for it.
    UpdateNotGenuine { action: TryAgain, exit: Failed },
    /// There is no space for a newer version.
    UpdateNoSpace { action: TryAgain, exit: Failed },
    /// The newer version cannot take the old one's place.
    UpdateBlocked { action: OpenDownload, exit: Failed },
    /// Bytes are on their way that an update would disturb.
    UpdateWaits { action: Wait, exit: Failed },
    /// There is no screen to show a window on.
    NoDisplay { action: Dismiss, exit: WrongUse },
    /// A setting would be out of its bounds.
    SettingRefused { action: Dismiss, exit: WrongUse },
    /// What was typed is no address of a proxy.
    ProxyAddress { action: Dismiss, exit: WrongUse },
    /// The address of a proxy has a name or a password in it.
    ProxyPassword { action: Dismiss, exit: WrongUse },
    /// No such thing, or a request that makes no sense.
    WrongUse { action: Dismiss, exit: WrongUse },
    /// A mistake of ours.
    Unexpected { action: TryAgain, exit: Failed },
}

impl Code {
    /// The code as a string, as scripts and the journal see it.
    #[must_use]
    pub fn word(self) -> String {
        serde_json::to_value(self)
            .ok()
            .and_then(|value| value.as_str().map(str::to_owned))
            .unwrap_or_default()
    }

    /// The code behind a stable word; nothing for a word of another version.
    #[must_use]
    pub fn known(word: &str) -> Option<Self> {
        serde_json::from_value(word.into()).ok()
    }

    /// The code of a string; [`Code::Unexpected`] for one of a newer version.
    #[must_use]
    pub fn from_word(word: &str) -> Self {
        Self::known(word).unwrap_or(Self::Unexpected)
    }

    /// What happened, in a few words without a full stop.
    #[must_use]
    pub fn headline(self) -> Message {
        Message::of(format!("advice-{}", self.word()))
    }

    /// Why, and what stays safe.
    #[must_use]
    pub fn reason(self) -> Message {
        Message::of(format!("advice-{}.reason", self.word()))
    }

    /// The words on the button of its action; nothing where there is nothing to press.
    #[must_use]
    pub fn label(self) -> Option<Message> {
        (self.action() != Action::Wait).then(|| Message::of(format!("advice-{}.action", self.word())))
    }
}

/// The one next thing that a user can do. A frontend has one button for each.
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
    /// Open the page on which a user downloads Carryout by hand.
    OpenDownload,
    /// Use Google's own Takeout instead.
    UseTakeout,
    /// Nothing; it goes on by itself.
    Wait,
    /// Take note of it.
    Dismiss,
}
