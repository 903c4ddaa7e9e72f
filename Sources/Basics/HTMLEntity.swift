/// The signs that have a meaning of their own in HTML, in texts and in the values of attributes.
package enum HTMLEntity {
    /// What stands for a byte of a text; nil where the byte stands for itself.
    @inlinable
    package static func standing(for byte: UInt8) -> String? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: nil
        }
    }
}
