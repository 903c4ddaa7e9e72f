/// Which destinations are dangerous: those that run a script, and those that open a file of the reader's own disk.
///
/// A browser ignores control characters and spaces before a scheme, and tabs and line breaks inside it, so they are
/// ignored here, as is case. Entities and backslashes are resolved by libcmark before; percent escapes in a scheme
/// aren't resolved by browsers either.
enum LinkSafety {
    private static let dangerous: Set<String> = ["javascript", "vbscript", "livescript", "data", "file", "blob"]
    private static let safeImages = ["image/png", "image/gif", "image/jpeg", "image/webp", "image/avif"]

    /// The scheme if the destination is dangerous, nil if it isn't.
    static func dangerousScheme(of destination: some Collection<UInt8>, kind: MarkdownLink.Kind) -> String? {
        guard let scheme = scheme(of: destination), dangerous.contains(scheme) else { return nil }
        if scheme == "data", kind == .image, holdsSafeImage(destination) { return nil }
        return scheme
    }

    /// The scheme in lower case, as a browser reads it; nil for a relative destination.
    static func scheme(of destination: some Collection<UInt8>) -> String? {
        var scheme = ""
        for byte in destination {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
                scheme.unicodeScalars.append(Unicode.Scalar(byte | 0x20))
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
                if scheme.isEmpty { return nil }
                scheme.unicodeScalars.append(Unicode.Scalar(byte))
            case 0x09, 0x0A, 0x0D:
                continue
            case 0x00...0x20 where scheme.isEmpty:
                continue
            case UInt8(ascii: ":"):
                return scheme.isEmpty ? nil : scheme
            default:
                return nil
            }
        }
        return nil
    }

    private static func holdsSafeImage(_ destination: some Collection<UInt8>) -> Bool {
        let rest = String(decoding: destination.drop { $0 != UInt8(ascii: ":") }.dropFirst(), as: UTF8.self)
            .lowercased()
        return safeImages.contains { rest.hasPrefix($0 + ";") || rest.hasPrefix($0 + ",") }
    }
}
