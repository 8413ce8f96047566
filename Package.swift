// swift-tools-version: 6.2
// The module graph. What a module may import is what it lists here; the build refuses the rest.
import PackageDescription

func products(_ names: String..., from package: String) -> [Target.Dependency] {
  names.map { .product(name: $0, package: package) }
}

/// A test target beside the module it tests: `Tests/<Module>` holds `<Module>Tests`.
func tests(
  of module: String, _ dependencies: [Target.Dependency] = [], excluding folders: [String] = []
) -> Target {
  .testTarget(
    name: "\(module)Tests", dependencies: [.byName(name: module)] + dependencies,
    path: "Tests/\(module)", exclude: folders)
}

let package = Package(
  name: "workbook",
  products: [
    .executable(name: "workbook", targets: ["WorkbookCLI"]),
    .executable(name: "workbook-server", targets: ["workbook-server"]),
    .library(name: "WorkbookClient", targets: ["WorkbookClient"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-ssl", exact: "2.37.6"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/swift-server/async-http-client", exact: "1.37.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
    .package(url: "https://github.com/vapor/jwt-kit", exact: "5.7.1"),
  ],
  targets: [
    // The contract, in Swift.
    .target(name: "WorkbookProtocol", path: "Protocol/Swift"),

    // Pure: no I/O, no clock.
    .target(name: "JSONText"),
    .target(name: "JSONRPC", dependencies: ["JSONText"]),
    .target(name: "Workbook"),
    .target(name: "Statistics"),
    .target(name: "ReportDocument", exclude: ["README.md"]),
    .target(name: "Reports", dependencies: ["ReportDocument", "Statistics", "Workbook"]),

    // The outside world, one module for each part of it.
    .target(name: "CAssets", exclude: ["content"]),
    .systemLibrary(name: "COpenSSL", providers: [.apt(["libssl-dev"])]),
    .target(
      name: "Sealing",
      dependencies: ["COpenSSL", "Workbook"]
        + products("Crypto", "CryptoExtras", from: "swift-crypto")),
    .target(
      name: "SingleSignOn",
      dependencies: ["Sealing", "Workbook"]
        + products("AsyncHTTPClient", from: "async-http-client")
        + products("JWTKit", from: "jwt-kit")
        + products("NIOCore", "NIOHTTP1", from: "swift-nio")
        + products("NIOSSL", from: "swift-nio-ssl")),
    .target(
      name: "Storage",
      dependencies: ["Sealing", "Workbook"] + products("GRDB", from: "GRDB.swift")),
    .target(
      name: "Handlers",
      dependencies: [
        "CAssets", "JSONRPC", "JSONText", "ReportDocument", "Reports", "Sealing", "Storage",
        "Workbook", "WorkbookProtocol",
      ]),
    .target(
      name: "WebServer",
      dependencies: [
        "CAssets", "Handlers", "JSONRPC", "JSONText", "Sealing", "SingleSignOn", "Workbook",
        "WorkbookProtocol",
      ]
        + products("HTTPTypes", from: "swift-http-types")
        + products(
          "Hummingbird", "HummingbirdCore", "HummingbirdTLS", from: "hummingbird")
        + products("Logging", from: "swift-log") + products("Mustache", from: "swift-mustache")
        + products("NIOCore", "NIOHTTP1", from: "swift-nio")
        + products("NIOSSL", from: "swift-nio-ssl")
        + products("ServiceLifecycle", from: "swift-service-lifecycle")),
    .target(
      name: "Demo",
      dependencies: [
        "Handlers", "JSONRPC", "Sealing", "Storage", "Workbook", "WorkbookProtocol",
      ]),

    // What runs.
    .executableTarget(
      name: "workbook-server",
      dependencies: [
        "Demo", "Handlers", "JSONRPC", "Sealing", "SingleSignOn", "Storage", "WebServer",
        "Workbook",
      ]
        + products("ArgumentParser", from: "swift-argument-parser")
        + products("Logging", from: "swift-log")
        + products("ServiceLifecycle", "UnixSignals", from: "swift-service-lifecycle")),
    .executableTarget(
      name: "contract",
      dependencies: ["JSONText"] + products("ArgumentParser", from: "swift-argument-parser")
        + products("Yams", from: "Yams")),
    .target(
      name: "WorkbookClient",
      dependencies: ["JSONText", "WorkbookProtocol"]
        + products("AsyncHTTPClient", from: "async-http-client")
        + products("NIOCore", "NIOHTTP1", "NIOPosix", from: "swift-nio"),
      path: "Clients/Swift"),
    .executableTarget(
      name: "WorkbookCLI",
      dependencies: ["JSONText", "ReportDocument", "WorkbookClient", "WorkbookProtocol"]
        + products("ArgumentParser", from: "swift-argument-parser"),
      path: "Clients/CLI"),

    // Tests, beside the module each one tests.
    tests(of: "JSONText"),
    tests(of: "JSONRPC", ["JSONText"]),
    tests(of: "Workbook"),
    tests(of: "Statistics", excluding: ["reference"]),
    tests(of: "ReportDocument", excluding: ["Snapshots"]),
    tests(
      of: "Reports", ["ReportDocument", "Statistics", "Workbook"], excluding: ["Snapshots"]),
    tests(of: "Sealing", ["Workbook"] + products("Crypto", from: "swift-crypto")),
    tests(
      of: "SingleSignOn",
      ["Sealing", "Workbook"] + products("Crypto", "CryptoExtras", from: "swift-crypto")
        + products("JWTKit", from: "jwt-kit")),
    tests(of: "Storage", ["Sealing", "Workbook"] + products("GRDB", from: "GRDB.swift")),
    tests(of: "contract", ["JSONText", "WorkbookProtocol"] + products("Yams", from: "Yams")),
    tests(
      of: "Handlers",
      ["Demo", "JSONRPC", "JSONText", "Sealing", "Storage", "Workbook", "WorkbookProtocol"]),
    tests(
      of: "WebServer",
      [
        "Demo", "Handlers", "JSONRPC", "JSONText", "Sealing", "SingleSignOn", "Storage",
        "Workbook", "WorkbookProtocol",
      ]
        + products("Crypto", from: "swift-crypto") + products("HTTPTypes", from: "swift-http-types")
        + products("Hummingbird", "HummingbirdTesting", from: "hummingbird")
        + products("Logging", from: "swift-log")
        + products("NIOCore", "NIOEmbedded", "NIOHTTP1", from: "swift-nio")),
    .testTarget(
      name: "CLITests", dependencies: ["WorkbookCLI", "WorkbookProtocol"], path: "Tests/CLI"),
  ],
  swiftLanguageModes: [.v6]
)

// Measured by hand, never part of the product: see Tests/Benchmarks/README.md.
if Context.environment["ENABLE_BENCHMARKS"] != nil {
  package.targets += [
    .executableTarget(
      name: "EchoServer",
      dependencies: ["Handlers", "JSONRPC", "Sealing", "Storage", "WebServer", "Workbook"]
        + products("Hummingbird", from: "hummingbird")
        + products("Logging", from: "swift-log") + products("NIOCore", from: "swift-nio"),
      path: "Tests/Benchmarks/EchoServer"),
    .executableTarget(
      name: "StoreCosts",
      dependencies: ["Sealing", "Storage", "Workbook", "WorkbookProtocol"]
        + products("GRDB", from: "GRDB.swift"),
      path: "Tests/Benchmarks/StoreCosts"),
  ]
}

for target in package.targets where target.type != .system && target.name != "CAssets" {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("ImmutableWeakCaptures"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
  ]
}
