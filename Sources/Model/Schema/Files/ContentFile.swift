/// The files that a content folder can have, by their paths: the only place where a name stands.
///
/// In a path, `*` is any part of a name, and `**` any folders.
package enum ContentFile: String, CaseIterable, Sendable {
    /// What holds for the portal as a whole.
    case portal = "portal.yaml"
    /// How tables with headings and words of their own are read.
    case tables = "tables.yaml"
    /// What the search knows beside the pages' text.
    case search = "search.yaml"
    /// What people search for, and the pages that they should find.
    case searchTests = "search-tests.yaml"
    /// Pages at the top: `index.md` is the home page, `pledge.md` the form of the pledge.
    case plainPages = "*.md"
    /// Rule explanations.
    case guidance = "guidance/**/*.md"
    /// Questions by topic.
    case faq = "faq/**/*.md"
    /// Announcements.
    case news = "news/**/*.md"
    /// Material for workplace discussions.
    case discussionSheets = "discussions/**/*.md"
    /// The controls of the improvement plan.
    case controls = "controls.yaml"
    /// The departments of both companies.
    case departments = "organization/departments.csv"
    /// The roster.
    case employees = "organization/employees.csv"
    /// Leaves of absence.
    case leaves = "organization/leaves.csv"
    /// Who held which post when.
    case assignments = "organization/assignments.csv"
    /// Rights of access to information systems.
    case access = "organization/access.csv"
    /// The secret from which the names of packs are derived.
    case packNames = "organization/pack-names.key"
    /// Categories of information.
    case information = "rules/information.yaml"
    /// Operations of both companies.
    case operations = "rules/operations.yaml"
    /// Information systems.
    case systems = "rules/systems.yaml"
    /// Revisions of the restrictions on transfers.
    case revisions = "rules/transfers/*.yaml"
    /// Cases of the office with the answers that the rules are to give.
    case scenarios = "rules/scenarios/*.yaml"
    /// Courses.
    case courses = "training/courses.yaml"
    /// How the learning systems' exports are read.
    case sources = "training/sources.yaml"
    /// The learning systems' exports.
    case records = "training/records/**"
    /// Workplace discussions that were held.
    case discussions = "training/discussions.csv"
    /// The register of pledges.
    case pledges = "pledges.csv"
    /// Planned transfers.
    case plannedTransfers = "transfers/planned.csv"
    /// The business days.
    case calendar = "calendar.yaml"
    /// Registers that the office declares.
    case registers = "registers/*.yaml"
    /// Templates of reports.
    case reportTemplates = "reports/*.md"
    /// The rows of a declared register.
    case registerRows = "registers/*.csv"

    /// What can be written in it.
    package enum Form: Sendable {
        /// One mapping in YAML.
        case mapping(KeyList)
        /// A list of mappings in YAML.
        case list(of: KeyList)
        /// A table in CSV.
        case table(columns: KeyList)
        /// A page in Markdown, with front matter.
        case page(frontMatter: KeyList)
        /// Anything that another program writes, or chance bytes.
        case bytes
    }

    /// Where the reference tells of it.
    package enum Chapter: String, CaseIterable, Sendable {
        /// The portal and its pages.
        case portal = "Portal"
        /// Companies, departments and people.
        case organization = "Organization"
        /// The restrictions.
        case rules = "Rules"
        /// Training.
        case training = "Training"
        /// Registers.
        case registers = "Registers"
    }

    /// The file whose pattern a path fits; nil where none does.
    package init?(path: String) {
        guard let file = Self.byPath[path] ?? Self.allCases.first(where: { $0.isPattern && $0.holds(path) }) else {
            return nil
        }
        self = file
    }

    /// Whether it stands for several files.
    package var isPattern: Bool { rawValue.contains("*") }

    /// The folder that all files of it are in, with `/` at its end; empty for the top.
    package var folder: String {
        let plain = rawValue.prefix { $0 != "*" }
        return plain.lastIndex(of: "/").map { String(plain[...$0]) } ?? ""
    }

    private static let byPath = Dictionary(
        uniqueKeysWithValues: allCases.filter { !$0.isPattern }.map { ($0.rawValue, $0) })

    private func holds(_ path: String) -> Bool {
        guard path.hasPrefix(folder), path.utf8.count > folder.utf8.count else { return false }
        let rest = path.dropFirst(folder.count)
        let ending = rawValue.reversed().prefix { $0 != "*" }.reversed()
        return rest.hasSuffix(String(ending)) && (rawValue.contains("**") || !rest.contains("/"))
    }
}

extension ContentFile: CustomStringConvertible {
    /// The path.
    package var description: String { rawValue }
}
