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

        module("Basics"),
        module("Diagnostics", ["ShikiriBasics"]),
        module("Model", ["ShikiriBasics", "ShikiriDiagnostics"]),
        module("Reference", ["ShikiriBasics", "ShikiriDiagnostics", "ShikiriModel"]),
        module("Loading", ["ShikiriBasics", "ShikiriDiagnostics", "ShikiriModel", "Yams"]),
        module("Restrictions", ["ShikiriBasics", "ShikiriDiagnostics", "ShikiriModel"]),
        module("People", ["ShikiriBasics", "ShikiriDiagnostics", "ShikiriModel", "ShikiriRestrictions"]),
        module("Records", ["ShikiriBasics", "ShikiriDiagnostics", "ShikiriModel", "ShikiriLoading", "ShikiriPeople"]),
        module("Markdown", ["ShikiriDiagnostics", "CMark"]),
        module("Templates", ["ShikiriBasics", "ShikiriDiagnostics"]),
        module("Words", ["ShikiriDiagnostics", "ShikiriModel", "ShikiriRestrictions"]),
        module("Search"),
        module("Comparison"),
        module("PageKit", ["ShikiriBasics", "ShikiriModel", "ShikiriTemplates", "ShikiriWords", crypto]),
        module(
            "Portal",
            [
                "ShikiriBasics", "ShikiriDiagnostics", "ShikiriModel", "ShikiriRestrictions", "ShikiriMarkdown",
                "ShikiriTemplates", "ShikiriWords", "ShikiriSearch", "ShikiriPageKit",
            ]),
        module(
            "Office",
            [
                "ShikiriBasics", "ShikiriDiagnostics", "ShikiriModel", "ShikiriRestrictions", "ShikiriPeople",
                "ShikiriTemplates", "ShikiriWords", "ShikiriPageKit",
            ]),
        module(
            "Packs",
            [
                "ShikiriBasics", "ShikiriDiagnostics", "ShikiriModel", "ShikiriPeople", "ShikiriTemplates",
                "ShikiriWords", "ShikiriPageKit", crypto, cryptoExtras,
            ]),
        module("Publishing", ["ShikiriBasics", "ShikiriDiagnostics", crypto]),
        module(
            "Building",
            [
                "ShikiriBasics", "ShikiriDiagnostics", "ShikiriModel", "ShikiriReference", "ShikiriLoading",
                "ShikiriRestrictions", "ShikiriPeople", "ShikiriRecords", "ShikiriMarkdown", "ShikiriTemplates",
                "ShikiriWords", "ShikiriSearch", "ShikiriPageKit", "ShikiriComparison", "ShikiriPortal",
                "ShikiriOffice", "ShikiriPacks", "ShikiriPublishing", crypto,
            ]),

        module("Preview", ["ShikiriDiagnostics", "ShikiriPageKit", "ShikiriPublishing", flyingSocks]),

        .executableTarget(
            name: "shikiri",
            dependencies: [
                "ShikiriBasics", "ShikiriDiagnostics", "ShikiriModel", "ShikiriReference", "ShikiriRestrictions",
                "ShikiriPeople", "ShikiriWords", "ShikiriPublishing", "ShikiriBuilding", "ShikiriPreview", "Stamp",
                argumentParser,
            ],
            path: "Sources/shikiri", swiftSettings: strict),
        .executableTarget(
            name: "shikiri-benchmarks",
            dependencies: [
                "ShikiriBasics", "ShikiriDiagnostics", "ShikiriModel", "ShikiriLoading", "ShikiriRestrictions",
                "ShikiriPeople", "ShikiriRecords", "ShikiriBuilding", "CMark",
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
        tests("Diagnostics", ["ShikiriBasics", "ShikiriDiagnostics", "Languages"]),
        tests("Model", ["ShikiriDiagnostics", "ShikiriModel"]),
        tests("Reference", ["ShikiriBasics", "ShikiriDiagnostics", "ShikiriModel", "ShikiriReference"]),
        tests("Loading", ["ShikiriDiagnostics", "ShikiriModel", "ShikiriLoading"]),
        tests("Markdown", ["ShikiriDiagnostics", "ShikiriMarkdown"]),
        tests(
            "Restrictions",
            [
                "ShikiriBasics", "ShikiriDiagnostics", "ShikiriModel", "ShikiriLoading", "ShikiriRestrictions",
                "ShikiriWords", "Articles", "ProjectWords",
            ]),
        tests(
            "People",
            [
                "ShikiriBasics", "ShikiriDiagnostics", "ShikiriModel", "ShikiriLoading", "ShikiriRestrictions",
                "ShikiriPeople", "ShikiriWords", "Articles", "ProjectWords",
            ]),
        tests(
            "Records",
            [
                "ShikiriDiagnostics", "ShikiriModel", "ShikiriLoading", "ShikiriPeople", "ShikiriRecords", "Positions",
            ]),
        tests(
            "Portal",
            [
                "ShikiriBasics", "ShikiriDiagnostics", "ShikiriModel", "ShikiriLoading", "ShikiriRestrictions",
                "ShikiriMarkdown", "ShikiriTemplates", "ShikiriWords", "ShikiriSearch", "ShikiriPageKit",
                "ShikiriPortal", "ProjectWords",
            ]),
        tests("PageKit", ["ShikiriPageKit"]),
        tests("Office", ["ShikiriOffice"]),
        tests("Packs", ["ShikiriModel", "ShikiriPageKit", "ShikiriPacks"]),
        tests(
            "Building",
            [
                "ShikiriDiagnostics", "ShikiriModel", "ShikiriTemplates", "ShikiriPageKit", "ShikiriPublishing",
                "ShikiriBuilding", "Languages", crypto, cryptoExtras,
            ]),
        tests("Architecture", ["ShikiriDiagnostics", "Articles", "Languages"]),
        tests("Templates", ["ShikiriDiagnostics", "ShikiriTemplates"]),
        tests("Publishing", ["ShikiriPublishing"]),
        tests("Search", ["ShikiriSearch"]),
        tests("Comparison", ["ShikiriComparison"]),
        tests("Words", ["ShikiriDiagnostics", "ShikiriModel", "ShikiriWords", "ProjectWords"]),
        tests("CommandLine", ["ShikiriDiagnostics", "shikiri", "Languages"]),
        tests("Preview", ["ShikiriPublishing", "ShikiriPreview", flyingSocks]),
    ]
)

// The fuzzer is built only where it is asked for (Tests/Fuzz/run.py): it needs the address sanitizer and libFuzzer.
if Context.environment["SHIKIRI_FUZZ"] == "1" {
    package.targets += [
        .target(name: "FuzzDriver", path: "Tests/Fuzz/Driver"),
        .executableTarget(
            name: "shikiri-fuzz",
            dependencies: [
                "ShikiriDiagnostics", "ShikiriModel", "ShikiriLoading", "ShikiriRestrictions", "ShikiriPeople",
                "ShikiriRecords", "ShikiriMarkdown", "ShikiriTemplates", "ShikiriPacks", "FuzzDriver",
            ],
            path: "Tests/Fuzz/Readers", swiftSettings: strict),
    ]
}
