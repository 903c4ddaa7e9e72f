package import ShikiriDiagnostics
package import ShikiriModel
import Yams

/// Turns YAML into drafts that know their places.
package enum YAMLReader {
    /// The draft of a YAML text; nil for an empty text, and for one that can't be read, which is reported.
    ///
    /// - Parameters:
    ///   - lineOffset: how many lines of the file stand before the text, as they do before front matter.
    ///   - indents: how many characters of the file stand before each line of the text, as they do in a block of a page;
    ///     none before a line that isn't listed.
    package static func read(
        _ text: String, file: String, lineOffset: Int = 0, indents: [Int] = [], log: inout DiagnosticLog
    ) -> Draft? {
        let place = YAMLPlace(file: file, lineOffset: lineOffset, indents: indents)
        let aliases = AliasSign(in: text)
        do {
            // What a value means is for the model, so no rule tells numbers or days. The encoding is said, because the
            // parser would look for it in the environment, and read all of that, for every text.
            let parser = try Parser(yaml: aliases?.text ?? text, resolver: .basic, encoding: .utf8)
            // The nodes know their anchors only as long as the parser is there.
            return try withExtendedLifetime(parser) {
                guard let node = try parser.singleRoot() else { return nil }
                var composer = DraftComposer(at: place, aliases: aliases)
                return try composer.draft(of: node)
            }
        } catch let fault as DraftComposer.Fault {
            log.report(fault.finding)
        } catch let error as YamlError {
            log.report(finding(for: error, in: text, aliases, at: place))
        } catch {
            log.report(.yamlSyntax, .notYAML(.yamlProblem("\(error)")), at: place.location(nil))
        }
        return nil
    }

    private static func finding(
        for error: YamlError, in text: String, _ aliases: AliasSign?, at place: YAMLPlace
    ) -> Diagnostic {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            if let tab = tab(near: mark, in: text) {
                return Diagnostic(.yamlTab, .tabIndentation, at: place.location(line: tab.line, column: tab.column))
            }
            guard !problem.contains("nesting level") else { return tooDeep(place) }
            return Diagnostic(.yamlSyntax, .notYAMLHere(.yamlProblem(problem)), at: place.location(mark))
        case .duplicatedKeysInMapping(let keys, let context):
            let names = keys.map { aliases?.restored($0) ?? $0 }
            return Diagnostic(.duplicateKey, .keysTwice(names), at: place.location(context.mark))
        case .reader(let problem, _, _, _):
            return Diagnostic(.yamlSyntax, .notYAML(.yamlProblem(problem)), at: place.location(nil))
        case .memory:
            return tooDeep(place)
        default:
            return Diagnostic(.yamlSyntax, .notYAML(nil), at: place.location(nil))
        }
    }

    /// The parser itself stops, in words of its own, at lists and mappings that are a thousand deep.
    private static func tooDeep(_ place: YAMLPlace) -> Diagnostic {
        Diagnostic(.limitReached, .someTooDeep(most: Limit.yamlDepth.most - 1), at: place.location(nil))
    }

    /// The first tab in the indentation of the line where reading stopped, or of the one before it.
    private static func tab(near mark: Mark, in text: String) -> (line: Int, column: Int)? {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for number in [mark.line - 1, mark.line] where lines.indices.contains(number - 1) {
            let indentation = lines[number - 1].prefix { $0 == " " || $0 == "\t" }
            guard let tab = indentation.firstIndex(of: "\t") else { continue }
            return (number, indentation.distance(from: indentation.startIndex, to: tab) + 1)
        }
        return nil
    }
}

/// Where a YAML text stands in its file.
struct YAMLPlace {
    let file: String
    /// How many lines of the file stand before the text.
    let lineOffset: Int
    /// How many characters stand before each line, as far as any do.
    let indents: [Int]

    func location(_ mark: Mark?) -> SourceLocation {
        location(line: mark?.line ?? 1, column: mark?.column ?? 1)
    }

    func location(line: Int, column: Int) -> SourceLocation {
        let indent = indents.indices.contains(line - 1) ? indents[line - 1] : 0
        return SourceLocation(file: file, line: line + lineOffset, column: column + indent)
    }
}
