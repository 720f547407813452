//! Which network addresses a download may lead to: those of the public internet.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use url::{Host, Url};

/// Whether `address` belongs to the public internet: no loopback, link-local, private or shared address, whatever
/// form it is written in.
#[must_use]
pub fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => is_public_v6(address),
    }
}

/// Whether `url` is https, without a sign-in, and its host can be one of the public internet. A name still has to be
/// resolved: [`is_public`] is asked about each address that comes of it.
#[must_use]
pub fn is_public_https(url: &Url) -> bool {
    let has_sign_in = !url.username().is_empty() || url.password().is_some();
    if url.scheme() != "https" || has_sign_in {
        return false;
    }
    match url.host() {
        Some(Host::Ipv4(address)) => is_public_v4(address),
        Some(Host::Ipv6(address)) => is_public_v6(address),
        Some(Host::Domain(name)) => !is_local_name(name),
        None => false,
    }
}

/// RFC 6761: these names never leave the computer.
fn is_local_name(name: &str) -> bool {
    let name = name.trim_end_matches('.').to_ascii_lowercase();
    name.is_empty() || name == "localhost" || name.ends_with(".localhost")
}

/// The registry of special-purpose addresses (RFC 6890), without 198.18.0.0/15: programs that tunnel all traffic
/// answer every name with an address of that range.
fn is_public_v4(address: Ipv4Addr) -> bool {
    let [first, second, third, _] = address.octets();
    let is_shared = first == 100 && second & 0xc0 == 64;
    let is_protocol = (first, second, third) == (192, 0, 0);
    !(first == 0
        || first >= 240
        || is_shared
        || is_protocol
        || address.is_loopback()
        || address.is_link_local()
        || address.is_private()
        || address.is_multicast()
        || address.is_documentation())
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    let segments = address.segments();
    let last = || {
        let [high, low] = [segments[6], segments[7]].map(u16::to_be_bytes);
        Ipv4Addr::new(high[0], high[1], low[0], low[1])
    };
    match segments {
        // IPv4 in the forms "mapped" and "compatible", :: and ::1 among the latter; NAT64 of RFC 6052 and RFC 8215.
        [0, 0, 0, 0, 0, 0xffff, ..] | [0, 0, 0, 0, 0, 0, ..] | [0x64, 0xff9b, ..] => is_public_v4(last()),
        // 6to4 carries the IPv4 address behind its prefix.
        [0x2002, high, low, ..] => {
            let [high, low] = [high, low].map(u16::to_be_bytes);
            is_public_v4(Ipv4Addr::new(high[0], high[1], low[0], low[1]))
        }
        // Teredo hides one, and documentation is nowhere.
        [0x2001, 0, ..] | [0x2001, 0xdb8, ..] => false,
        // Unique local, link-local, site-local, multicast.
        [first, ..] => {
            first & 0xfe00 != 0xfc00
                && first & 0xffc0 != 0xfe80
                && first & 0xffc0 != 0xfec0
                && first & 0xff00 != 0xff00
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{is_public, is_public_https};

    #[test]
    fn only_addresses_of_the_public_internet_are_public() {
        for address in [
            "142.250.1.1",
            "8.8.8.8",
            "198.18.0.7",
            "100.63.0.1",
            "100.128.0.1",
            "2a00:1450:4001::1",
            "::ffff:8.8.8.8",
            "64:ff9b::8.8.8.8",
            "2002:808:808::1",
        ] {
            assert!(is_public(address.parse().unwrap()), "{address}");
        }
        for address in [
            "0.0.0.0",
            "10.0.0.1",
            "100.64.0.1",
            "100.127.255.255",
            "127.0.0.1",
            "169.254.169.254",
            "172.16.0.1",
            "172.31.255.255",
            "192.0.0.1",
            "192.168.1.1",
            "192.0.2.1",
            "224.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "::127.0.0.1",
            "::ffff:127.0.0.1",
            "::ffff:10.0.0.1",
            "64:ff9b::10.0.0.1",
            "64:ff9b:1::192.168.0.1",
            "2002:a00:1::1",
            "2001::1",
            "2001:db8::1",
            "fc00::1",
            "fd12::1",
            "fe80::1",
            "fec0::1",
            "ff02::1",
        ] {
            assert!(!is_public(address.parse().unwrap()), "{address}");
        }
    }

    #[test]
    fn a_download_needs_https_and_a_host_of_the_public_internet() {
        let allows = |address: &str| is_public_https(&address.parse().unwrap());

        assert!(allows("https://storage.googleapis.com/b/o?x=1"));
        assert!(allows("https://doc-0a-docs.googleusercontent.com/x"));
        assert!(allows("https://files.example.net/x"));
        for address in [
            "http://storage.googleapis.com/b/o",
            "https://localhost/b",
            "https://LOCALHOST./b",
            "https://a.localhost/b",
            "https://127.0.0.1/b",
            "https://0x7f.1/b",
            "https://2130706433/b",
            "https://[::1]/b",
            "https://[::ffff:10.0.0.1]/b",
            "https://10.1.2.3/b",
            "https://me:pw@storage.googleapis.com/b",
            "ftp://storage.googleapis.com/b",
            "file:///etc/passwd",
        ] {
            assert!(!allows(address), "{address}");
        }
    }
}
