### The settings.
### Readers: page, rust

settings-title = Settings
settings-in-practice = These hold for practice only, and end with it.

settings-speed-label = Speed limit
settings-speed-none = None
settings-speed-own = Own value…
settings-speed-own-label = Own value
settings-speed-unit-label = Unit

settings-speed-units-mbit = Mbit/s
settings-speed-units-mbyte = MB/s

settings-speed-rate = { $value } { $unit }
settings-speed-how = For all files of all copies together. Copies under way keep to it at once.
settings-speed-wrong = That is no speed. Type a number of at least 0.1 Mbit/s.

settings-quiet-begin = Pause downloads for 1 hour
settings-quiet-short = For 1 hour
settings-quiet-what = For a call or a film: nothing is downloaded for an hour, then downloads resume by themselves.
settings-quiet-until = Downloads are paused until { $when }.
settings-quiet-google = Google continues preparing.
settings-quiet-end = Continue now

settings-line-wait = Pause on metered connections
settings-line-how = Your system says which connections are metered, such as a phone’s hotspot. Where it does not say, files are downloaded.
settings-line-is-metered = This connection is metered.

settings-power-title = Battery and sleep
settings-power-battery = On battery

settings-power-choices-always = Copy
settings-power-choices-unlessLow = Copy until the battery is low
settings-power-choices-never = Only when plugged in

settings-power-how = Google keeps preparing meanwhile. You can resume each copy anyway.
settings-power-is-on-battery = This computer runs on its battery.
settings-power-awake = Stay awake while files arrive
settings-power-awake-how = Only while data arrives. While Google prepares, and while copies wait, the computer may sleep.

settings-access-title = Access for one copy
settings-access-label = End it when everything is copied
settings-access-how = Once everything you granted is copied and checked, Carryout ends the access at Google. If another connection may be the same Google account, it asks first.

settings-background-title = Background
settings-background-label = Start with this computer, and keep running when the window is closed
settings-background-how = Access stays valid and copies continue without a window. Open Carryout again to see them.
settings-background-quit = Quit Carryout
settings-background-quit-how = Until the next start of this computer, or until you open it.

settings-held-metered = Waiting: this connection is metered.
settings-held-battery = Waiting: the computer runs on battery.
settings-held-lowBattery = Waiting: the battery is low.

settings-held-goes-on-metered = It continues on another connection.
settings-held-goes-on-battery = It continues when plugged in.
settings-held-goes-on-lowBattery = It continues when plugged in.

settings-held-anyway = Copy anyway
settings-held-row = waits
settings-tabs = Parts of the settings
settings-tab-general = General
settings-tab-privacy = Privacy and data
settings-tab-about = About
settings-about-apart = Carryout is not affiliated with Google, nor endorsed by it.

settings-index-title = Search index
settings-index-label = Keep an index of my copies
settings-index-how = My data is searched with it. It is made from your copies, stays on this computer, can be read by you alone, and is deleted with the copies.
settings-index-forget = Forget the index
settings-index-forget-how = Deletes it now and keeps none from then on. Your copies stay as they are.
settings-advanced = Advanced
settings-about-copy-version = Copy version
settings-about-licences = Licences
settings-about-free = Carryout is free software under Apache-2.0 or MIT, as you prefer. It contains the work of other projects under their own licences.

settings-copies-title = Copies
settings-copies-folder = Folder for new copies
settings-copies-folder-change = Change…
settings-copies-schedule = Automatic copies: { $account }
settings-copies-none = Automatic copies are chosen for each account, once there is one.

settings-window-title = Window
settings-language-label = Language
settings-language-system = As in the system
settings-look-label = Appearance

settings-look-choices-system = As in the system
settings-look-choices-light = Light
settings-look-choices-dark = Dark

settings-updates-title = Updates

settings-network-title = Network
settings-transfers-label = Files at once
settings-transfers-how = Each further file begins with it. More is faster only where the connection has room.
settings-line-copy = Copy on metered connections
settings-proxy-label = Proxy

settings-proxy-choices-system = As in the system
settings-proxy-choices-none = None
settings-proxy-choices-own = Own address…

settings-proxy-own-label = Address of the proxy
settings-proxy-own-save = Use this proxy
settings-proxy-how = For everything that Carryout fetches, from the next request on. The browser has a setting of its own.
settings-proxy-example = http://proxy.example:3128

settings-log-title = Logs
settings-log-label = Log level
settings-log-how = Logs stay on this computer for a week. They never hold a key, and no more than names of categories and files.

settings-log-choices-error = Errors only
settings-log-choices-warn = Warnings too
settings-log-choices-info = Usual
settings-log-choices-debug = Everything, to find a fault

settings-keys-title = Sign-in keys
settings-keys-how = Where the keys to your access are stored, and whether that works.
settings-keys-open = Show
