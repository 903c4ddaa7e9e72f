import Foundation
import ShikiriDiagnostics

/// The words of the argument parser's own around help and complaints, which it has in English alone.
enum ParserWords {
    /// A text of the argument parser in a language.
    static func told(_ text: String, in language: MessageLanguage) -> String {
        guard language == .ja else { return text }
        return text.split(separator: "\n", omittingEmptySubsequences: false).map { told(String($0)) }
            .joined(separator: "\n")
    }

    private static func told(_ line: String) -> String {
        var line = line
        for (english, japanese) in starts where line.hasPrefix(english) {
            line = japanese + line.dropFirst(english.count)
        }
        for (english, japanese) in phrases { line = line.replacingOccurrences(of: english, with: japanese) }
        for (pattern, japanese) in complaints {
            line = line.replacingOccurrences(of: pattern, with: japanese, options: .regularExpression)
        }
        return line
    }

    /// How lines begin.
    private static let starts = [
        ("OVERVIEW: ", "概要: "), ("USAGE: ", "使い方: "), ("Usage: ", "使い方: "), ("ARGUMENTS:", "引数:"),
        ("OPTIONS:", "オプション:"), ("SUBCOMMANDS:", "コマンド:"), ("Error: ", "エラー: "), ("Help:  ", "説明:  "),
    ]

    /// What stands anywhere in a line.
    private static let phrases = [
        ("Show help information.", "この説明を表示します。"), ("Show the version.", "版を表示します。"),
        ("Show subcommand help information.", "コマンドの説明を表示します。"), ("(default: ", "(省略時: "), ("(values: ", "(値: "),
        ("; default: ", "、省略時: "),
    ]

    /// Complaints, with what they name.
    private static let complaints = [
        (#"^(\s*)See '(.+)' for (more information|detailed help)\.$"#, "$1詳しくは '$2' を実行してください。"),
        (#"Unknown option '([^']*)'(?:\. Did you mean '([^']*)'\?)?"#, "'$1' というオプションはありません。"),
        (#"Missing value for '([^']*)'"#, "'$1' に値がありません。"),
        (#"Missing expected argument '([^']*)'"#, "'$1' を書いてください。"),
        (#"Unexpected argument '([^']*)'"#, "'$1' は余分です。"),
        (
            #"The value '([^']*)' is invalid for '([^']*)'\. Please provide (?:one of )?(.+)\."#,
            "'$1' は '$2' に使えません。使えるもの: $3"
        ),
        (#"The value '([^']*)' is invalid for '([^']*)'"#, "'$1' は '$2' に使えません。"),
    ]
}
