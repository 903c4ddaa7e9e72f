extension DiagnosticCode {
    /// Every code of the product, by name.
    package static let all: [DiagnosticCode] =
        (files + syntax + fields + tables + references + pages + examples + people + roster + rules + registers
        + training
        + templates
        + distribution
        + publications)
        .sorted { $0.name < $1.name }

    /// The code with a name, or nil where there is none.
    package static func named(_ name: String) -> DiagnosticCode? {
        all.first { $0.name == name }
    }
}
