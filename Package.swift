// swift-tools-version:6.2
import PackageDescription

/// Where a change is checked before it lands, a warning is an error; on other machines, with other compilers, it isn't.
let checked: [SwiftSetting] = Context.environment["CI"] == "true" ? [.treatAllWarnings(as: .error)] : []

/// The language modes that every module of the product is compiled with.
let strict: [SwiftSetting] =
    checked + [
        .swiftLanguageMode(.v6),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
    ]

/// What a release says of itself: the commit that it is built from, where whoever builds it names it.
let stamp: [CSetting] = Context.environment["SHIKIRI_COMMIT"].map { [.define("SHIKIRI_COMMIT", to: "\"\($0)\"")] } ?? []

/// A module of the product: a bare folder name under `Sources/`, and `Shikiri` before it as the module's name.
func module(_ folder: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(
        name: "Shikiri\(folder)", dependencies: dependencies, path: "Sources/\(folder)", swiftSettings: strict)
}

/// The tests of one module.
func tests(_ folder: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(
        name: "\(folder)Tests", dependencies: dependencies + ["LongRuns"], path: "Tests/\(folder)Tests",
        swiftSettings: strict)
}

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let flyingSocks = Target.Dependency.product(name: "FlyingSocks", package: "FlyingFox")

let package = Package(
    name: "shikiri",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "shikiri", targets: ["shikiri"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
        .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"),
    ],
    targets: [
        .systemLibrary(
            name: "CMark", path: "Sources/CMark", pkgConfig: "libcmark",
            providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
        .target(name: "Stamp", path: "Sources/Stamp", cSettings: stamp),

        module("Diagnostics"),
        module("Model", ["ShikiriDiagnostics"]),
        module("Reference", ["ShikiriDiagnostics", "ShikiriModel"]),
        module("Loading", ["ShikiriDiagnostics", "ShikiriModel", "Yams"]),
        module("Restrictions", ["ShikiriDiagnostics", "ShikiriModel"]),
        module("People", ["ShikiriDiagnostics", "ShikiriModel", "ShikiriRestrictions"]),
        module("Records", ["ShikiriDiagnostics", "ShikiriModel", "ShikiriLoading", "ShikiriPeople"]),
        module("Markdown", ["ShikiriDiagnostics", "CMark"]),
        module("Templates", ["ShikiriDiagnostics"]),
        module("Words", ["ShikiriDiagnostics", "ShikiriModel", "ShikiriRestrictions"]),
        module("Search"),
        module(
            "Pages",
            [
                "ShikiriDiagnostics", "ShikiriModel", "ShikiriRestrictions", "ShikiriMarkdown", "ShikiriTemplates",
                "ShikiriSearch", "ShikiriWords", crypto,
            ]),
        module(
            "Reports",
            [
                "ShikiriDiagnostics", "ShikiriModel", "ShikiriRestrictions", "ShikiriPeople", "ShikiriTemplates",
                "ShikiriPages", "ShikiriWords", crypto, cryptoExtras,
            ]),
        module("Publishing", ["ShikiriDiagnostics", crypto]),
        module(
            "Building",
            [
                "ShikiriDiagnostics", "ShikiriModel", "ShikiriLoading", "ShikiriRestrictions", "ShikiriPeople",
                "ShikiriRecords", "ShikiriReference", "ShikiriMarkdown", "ShikiriTemplates", "ShikiriSearch",
                "ShikiriPages", "ShikiriReports", "ShikiriPublishing", "ShikiriWords", crypto,
            ]),

        module("Preview", ["ShikiriDiagnostics", "ShikiriPages", "ShikiriPublishing", flyingSocks]),

        .executableTarget(
            name: "shikiri",
            dependencies: [
                "ShikiriBuilding", "ShikiriDiagnostics", "ShikiriModel", "ShikiriRestrictions", "ShikiriPublishing",
                "ShikiriPages", "ShikiriPeople", "ShikiriPreview", "ShikiriReference", "ShikiriWords", "Stamp",
                argumentParser,
            ],
            path: "Sources/shikiri", swiftSettings: strict),
        .executableTarget(
            name: "shikiri-benchmarks",
            dependencies: [
                "ShikiriBuilding", "ShikiriDiagnostics", "ShikiriModel", "ShikiriLoading", "ShikiriRestrictions",
                "ShikiriPeople", "ShikiriRecords", "ShikiriMarkdown", "ShikiriPublishing", "CMark",
            ],
            path: "Sources/Benchmarks", swiftSettings: strict),
        .executableTarget(
            name: "shikiri-sample", path: "Sources/SampleData", swiftSettings: strict),

        .target(name: "Articles", path: "Tests/Articles", swiftSettings: strict),
        .target(name: "LongRuns", path: "Tests/LongRuns", swiftSettings: strict),
        .target(
            name: "ProjectWords",
            dependencies: ["ShikiriWords", "ShikiriModel", "ShikiriLoading", "ShikiriDiagnostics"],
            path: "Tests/ProjectWords", swiftSettings: strict),
        .target(
            name: "Languages", dependencies: ["ShikiriDiagnostics"], path: "Tests/Languages", swiftSettings: strict),
        .target(
            name: "Positions", dependencies: ["ShikiriModel"], path: "Tests/Positions", swiftSettings: strict),
        tests("Diagnostics", ["ShikiriDiagnostics", "Languages"]),
        tests("Model", ["ShikiriModel", "ShikiriDiagnostics"]),
        tests("Reference", ["ShikiriReference", "ShikiriModel", "ShikiriDiagnostics"]),
        tests("Loading", ["ShikiriLoading", "ShikiriModel", "ShikiriDiagnostics"]),
        tests("Markdown", ["ShikiriMarkdown", "ShikiriDiagnostics"]),
        tests(
            "Restrictions",
            [
                "Articles", "ProjectWords", "ShikiriRestrictions", "ShikiriModel", "ShikiriLoading",
                "ShikiriDiagnostics",
                "ShikiriWords",
            ]),
        tests(
            "People",
            [
                "Articles", "ProjectWords", "ShikiriPeople", "ShikiriRestrictions", "ShikiriModel", "ShikiriLoading",
                "ShikiriDiagnostics", "ShikiriWords",
            ]),
        tests(
            "Records",
            [
                "Positions", "ShikiriRecords", "ShikiriPeople", "ShikiriModel", "ShikiriLoading", "ShikiriDiagnostics",
            ]),
        tests(
            "Pages",
            [
                "ShikiriPages", "ShikiriSearch", "ShikiriTemplates", "ShikiriModel", "ShikiriLoading",
                "ShikiriDiagnostics", "ShikiriWords", "ProjectWords",
            ]),
        tests("Reports", ["ShikiriReports", "ShikiriModel"]),
        tests(
            "Building",
            [
                "ShikiriBuilding", "ShikiriDiagnostics", "ShikiriModel", "ShikiriTemplates", "ShikiriPages",
                "ShikiriReports", "ShikiriPublishing", "Languages", crypto, cryptoExtras,
            ]),
        tests("Architecture", ["Articles", "ShikiriDiagnostics", "Languages"]),
        tests("Templates", ["ShikiriTemplates", "ShikiriDiagnostics"]),
        tests("Publishing", ["ShikiriPublishing"]),
        tests("Search", ["ShikiriSearch"]),
        tests(
            "Words",
            ["ProjectWords", "ShikiriWords", "ShikiriRestrictions", "ShikiriModel", "ShikiriDiagnostics"]),
        tests("CommandLine", ["shikiri", "ShikiriDiagnostics", "Languages"]),
        tests("Preview", ["ShikiriPreview", "ShikiriPublishing", flyingSocks]),
    ]
)

// The fuzzer is built only where it is asked for (Tests/Fuzz/run.py): it needs the address sanitizer and libFuzzer.
if Context.environment["SHIKIRI_FUZZ"] == "1" {
    package.targets += [
        .target(name: "FuzzDriver", path: "Tests/Fuzz/Driver"),
        .executableTarget(
            name: "shikiri-fuzz",
            dependencies: [
                "FuzzDriver", "ShikiriDiagnostics", "ShikiriModel", "ShikiriLoading", "ShikiriRestrictions",
                "ShikiriPeople", "ShikiriRecords", "ShikiriMarkdown", "ShikiriTemplates", "ShikiriReports",
            ],
            path: "Tests/Fuzz/Readers", swiftSettings: strict),
    ]
}
