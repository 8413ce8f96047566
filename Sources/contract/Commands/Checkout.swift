import Foundation

/// A folder with `Protocol/` in it, and what is generated there.
package struct Checkout {
  package enum State: String, Sendable {
    case missing, stale, superfluous
  }

  /// Folders that hold nothing but generated files.
  private static let generatedFolders = [
    SwiftFiles.folder, PythonClient.folder,
  ]

  private let root: URL

  package init(root: String) {
    self.root = URL(fileURLWithPath: root, isDirectory: true)
  }

  /// The YAML files, path relative to `Protocol/` → text.
  package func sources() throws -> [String: String] {
    var files: [String: String] = [:]
    for path in ["info.yaml", "errors.yaml", "access.yaml"] {
      files[path] = try text(of: "Protocol/" + path)
    }
    for folder in ["methods", "schemas"] {
      for name in try names(in: "Protocol/" + folder) where name.hasSuffix(".yaml") {
        files["\(folder)/\(name)"] = try text(of: "Protocol/\(folder)/\(name)")
      }
    }
    return files
  }

  /// Everything that is generated, path relative to the root → text.
  /// - Throws: `Refusal` with every fault of the contract.
  package func outputs() throws -> [String: String] {
    let (contract, findings) = ContractReader.read(try sources())
    guard findings.isEmpty else {
      let count = "\(findings.count) fault\(findings.count == 1 ? "" : "s") in Protocol/"
      throw Refusal(lines: findings.map { "Protocol/\($0)" } + [count])
    }
    var files = renderAll(contract)
    files[AssetTable.path] = AssetTable.render(
      content: try names(in: AssetTable.contentFolder),
      web: try names(in: AssetTable.webFolder))
    return files
  }

  /// What differs between the files on disk and those that should be there, sorted by path.
  package func staleness(
    of outputs: [String: String]
  ) throws -> [(path: String, state: State)] {
    var stale: [(path: String, state: State)] = []
    for (path, expected) in outputs {
      guard let found = try text(of: path) else {
        stale.append((path, .missing))
        continue
      }
      if found != expected { stale.append((path, .stale)) }
    }
    for folder in Self.generatedFolders {
      for name in try names(in: folder) where outputs[folder + name] == nil {
        if name.hasSuffix(".pyc") { continue }
        stale.append((folder + name, .superfluous))
      }
    }
    return stale.sorted { $0.path < $1.path }
  }

  func write(_ outputs: [String: String], where stale: [(path: String, state: State)]) throws {
    for (path, state) in stale {
      let url = root.appending(path: path)
      if state == .superfluous {
        try FileManager.default.removeItem(at: url)
        continue
      }
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data((outputs[path] ?? "").utf8).write(to: url, options: .atomic)
    }
  }

  /// The file's text; nil when there is none.
  private func text(of path: String) throws -> String? {
    let url = root.appending(path: path)
    guard FileManager.default.fileExists(atPath: url.path) else { return nil }
    return try String(contentsOf: url, encoding: .utf8)
  }

  /// The files below a folder, relative to it and sorted; none when there is no such folder.
  private func names(in folder: String) throws -> [String] {
    let path = root.appending(path: folder, directoryHint: .isDirectory).path
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    return try FileManager.default.subpathsOfDirectory(atPath: path).filter { name in
      let attributes = try FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")
      return attributes[.type] as? FileAttributeType == .typeRegular
    }.sorted()
  }
}
