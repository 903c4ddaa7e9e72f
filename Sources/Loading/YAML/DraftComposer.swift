import ShikiriDiagnostics
import ShikiriModel
import Yams

/// Makes drafts of the nodes that Yams read, within the limits on depth and on what aliases stand for.
struct DraftComposer {
    /// Why a text can't be used; the first fault ends it.
    struct Fault: Error {
        let finding: Diagnostic
    }

    /// A value with what it takes.
    private struct Sized {
        let draft: Draft
        /// How many values it consists of.
        var values = 1
        /// How many values are inside each other in it.
        var depth = 1
    }

    private let place: YAMLPlace
    private let aliases: AliasSign?
    private var anchored: [String: Sized] = [:]
    private var aliasedValues = 0

    init(at place: YAMLPlace, aliases: AliasSign?) {
        self.place = place
        self.aliases = aliases
    }

    /// The draft of a whole text.
    mutating func draft(of node: Node) throws(Fault) -> Draft {
        try value(of: node, depth: 1).draft
    }

    private mutating func value(of node: Node, depth: Int) throws(Fault) -> Sized {
        guard depth <= Limit.yamlDepth.most else { throw tooDeep(node) }
        let sized: Sized
        switch node {
        case .scalar(let scalar):
            if scalar.style == .plain, let name = aliases?.name(in: scalar.string) {
                return try value(ofAlias: String(name), node, depth: depth)
            }
            sized = Sized(draft: Draft(Self.content(of: scalar, aliases), at: place.location(node.mark)))
        case .sequence(let items): sized = try list(items, node, depth: depth)
        case .mapping(let members): sized = try mapping(members, node, depth: depth)
        case .alias: sized = Sized(draft: Draft(.null, at: place.location(node.mark)))
        }
        if aliases != nil, let anchor = node.anchor { anchored[anchor.rawValue] = sized }
        return sized
    }

    private static func content(of scalar: Node.Scalar, _ aliases: AliasSign?) -> Draft.Content {
        if scalar.style == .plain, ["", "~", "null", "Null", "NULL"].contains(scalar.string) { return .null }
        return .scalar(aliases?.restored(scalar.string) ?? scalar.string)
    }

    private mutating func list(_ items: Node.Sequence, _ node: Node, depth: Int) throws(Fault) -> Sized {
        var drafts: [Draft] = []
        var (values, deepest) = (1, 0)
        for item in items {
            let inner = try value(of: item, depth: depth + 1)
            drafts.append(inner.draft)
            values += inner.values
            deepest = max(deepest, inner.depth)
        }
        return Sized(
            draft: Draft(.sequence(drafts), at: place.location(node.mark)), values: values, depth: deepest + 1)
    }

    private mutating func mapping(_ members: Node.Mapping, _ node: Node, depth: Int) throws(Fault) -> Sized {
        var drafts: [Draft.Member] = []
        var (values, deepest) = (1, 0)
        var keys: Set<String> = []
        for (key, member) in members {
            let name = try self.key(key, depth: depth + 1)
            // Yams compares keys as they are written; an alias can stand for a key that is there already.
            guard aliases == nil || keys.insert(name.value).inserted else {
                throw fault(.duplicateKey, .keyTwice(name.value), key)
            }
            let inner = try value(of: member, depth: depth + 1)
            drafts.append(Draft.Member(key: name, value: inner.draft))
            values += inner.values + 1
            deepest = max(deepest, inner.depth)
        }
        return Sized(draft: Draft(.mapping(drafts), at: place.location(node.mark)), values: values, depth: deepest + 1)
    }

    private mutating func key(_ node: Node, depth: Int) throws(Fault) -> Located<String> {
        let location = place.location(node.mark)
        if case .scalar(let text) = try value(of: node, depth: depth).draft.content {
            return Located(text, at: location)
        }
        guard case .scalar(let scalar) = node, aliases?.name(in: scalar.string) == nil else {
            throw fault(.yamlSyntax, .keyIsOneValue, node)
        }
        return Located(scalar.string, at: location)
    }

    private mutating func value(ofAlias name: String, _ node: Node, depth: Int) throws(Fault) -> Sized {
        guard node.anchor == nil, name.utf8.allSatisfy(Self.isPartOfName) else {
            throw Fault(
                finding: Diagnostic(.yamlSyntax, .noAlias, at: place.location(node.mark)))
        }
        guard let named = anchored[name] else {
            throw Fault(
                finding: Diagnostic(.yamlSyntax, .unknownAlias(name), at: place.location(node.mark)))
        }
        guard depth + named.depth - 1 <= Limit.yamlDepth.most else { throw tooDeep(node) }
        aliasedValues += named.values
        guard aliasedValues <= Limit.yamlAliases.most else {
            throw Fault(
                finding: Diagnostic(
                    .limitReached, .manyAliases(most: Limit.yamlAliases.most), at: place.location(node.mark)))
        }
        return named
    }

    private static func isPartOfName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
            true
        default: false
        }
    }

    private func tooDeep(_ node: Node) -> Fault {
        fault(.limitReached, .tooDeep(most: Limit.yamlDepth.most - 1), node)
    }

    private func fault(_ code: DiagnosticCode, _ message: Message, _ node: Node) -> Fault {
        Fault(finding: Diagnostic(code, message, at: place.location(node.mark)))
    }
}
