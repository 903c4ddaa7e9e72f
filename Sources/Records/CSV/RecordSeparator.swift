/// Which sign separates the fields of an export: the one of tab, semicolon and comma that its first line has most.
enum RecordSeparator {
    static func of(_ text: some Sequence<UInt8>) -> UInt8 {
        let line = text.prefix { $0 != 0x0A && $0 != 0x0D }
        let counts = [UInt8(0x2C), 0x09, 0x3B].map { sign in (sign, line.count { $0 == sign }) }
        return counts.max { $0.1 < $1.1 }?.0 ?? 0x2C
    }
}
