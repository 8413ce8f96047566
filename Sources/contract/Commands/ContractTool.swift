import ArgumentParser

/// Assembles the contract from its YAML, checks it, and writes what is generated from it.
@main
struct ContractTool: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "contract",
    abstract: "Assemble, check and generate from Protocol/*.yaml.",
    subcommands: [Generate.self, Check.self])
}

/// Writes everything that is generated, and removes generated files that no longer belong.
struct Generate: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Write the generated files.")

  @Option(help: "The folder that holds Protocol/.")
  var root = "."

  func run() throws {
    let checkout = Checkout(root: root)
    let outputs = try checkout.outputs()
    let stale = try checkout.staleness(of: outputs)
    try checkout.write(outputs, where: stale)
    print("\(outputs.count) generated files, \(stale.count) of them changed")
  }
}

/// Fails when anything generated is not what the YAML says.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check the contract, and that the generated files are fresh.")

  @Option(help: "The folder that holds Protocol/.")
  var root = "."

  func run() throws {
    let checkout = Checkout(root: root)
    let stale = try checkout.staleness(of: try checkout.outputs())
    guard stale.isEmpty else {
      throw Refusal(
        lines: stale.map { "\($0.path) is \($0.state.rawValue)" }
          + ["Run `swift run contract generate`."])
    }
    print("The contract is sound and everything generated from it is fresh.")
  }
}

/// Why the tool stops, a line for each fault.
package struct Refusal: Error, CustomStringConvertible {
  package var lines: [String]

  package var description: String { lines.joined(separator: "\n") }
}
