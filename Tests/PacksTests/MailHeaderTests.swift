import Foundation
import Testing

@testable import ShikiriPacks

@Suite("A header of a mail")
struct MailHeaderTests {
    @Test(
        "keeps plain text as it is, and folds it at blanks",
        arguments: [
            ("", "Subject:\r\n"), ("Training", "Subject: Training\r\n"),
            (
                String(repeating: "training ", count: 12),
                "Subject: training training training training training training training\r\n"
                    + " training training training training training\r\n"
            ),
        ])
    func plain(_ text: String, _ field: String) {
        #expect(MailHeader.field("Subject", text: text) == field)
    }

    @Test(
        "encodes everything else, in lines that are short enough, so that it can be read back",
        arguments: [
            "受講状況", "【行為規制】担当する方々の受講状況（2026年11月24日現在）", "髙﨑①㈱～", "café", "a=?b", "🧑🏽‍🔧の受講状況",
            String(repeating: "長い件名", count: 40), "二行の\n件名",
        ])
    func encoded(_ text: String) throws {
        let field = MailHeader.field("Subject", text: text)
        #expect(field.utf8.allSatisfy { $0 < 0x80 })
        let lines = field.split(separator: "\r\n")
        #expect(lines.allSatisfy { $0.count <= 76 } && lines.dropFirst().allSatisfy { $0.hasPrefix(" ") })
        #expect(try decoded(field.dropFirst("Subject:".count)) == text.replacing("\n", with: " "))
    }

    @Test(
        "names a mailbox",
        arguments: [
            ("", "To: <a@example.jp>"), ("Office Desk", "To: Office Desk <a@example.jp>"),
            ("Desk, \"2nd\"", #"To: "Desk, \"2nd\"" <a@example.jp>"#),
            ("見本 花子", "To: =?UTF-8?B?6KaL5pysIOiKseWtkA==?= <a@example.jp>"),
        ])
    func mailbox(_ name: String, _ field: String) throws {
        let mailbox = try #require(Mailbox(name: name, address: "a@example.jp"))
        #expect(MailHeader.field("To", mailbox: mailbox) == field + "\r\n")
    }

    @Test(
        "takes no address that could bring another address or header with it",
        arguments: [
            "", "a", "a@", "@example.jp", "a@b@c", "a b@example.jp", "a@example.jp\r\nBcc: b@example.jp",
            "a@example.jp,b@example.jp",
            "<a@example.jp>", "\"a\"@example.jp", "a..b@example.jp", ".a@example.jp", "あ@example.jp", "a@exam ple.jp",
        ])
    func refused(_ address: String) {
        #expect(Mailbox(name: "", address: address) == nil)
    }

    @Test(
        "takes usual addresses",
        arguments: ["n010001@example.jp", "first.last+tag@mail.example.co.jp", "o'neil@example.com"])
    func taken(_ address: String) {
        #expect(Mailbox(name: "", address: address) != nil)
    }

    private func decoded(_ field: Substring) throws -> String {
        let words = field.split(separator: /\s+/)
        return try words.map { word in
            let parts = word.split(separator: "?")
            try #require(parts.count == 5 && parts[1] == "UTF-8" && parts[2] == "B")
            return String(decoding: try #require(Data(base64Encoded: String(parts[3]))), as: UTF8.self)
        }.joined()
    }
}
