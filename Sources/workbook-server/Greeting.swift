import Demo

/// What the server prints once it listens.
struct Greeting {
  /// Where somebody finds the service.
  let url: String
  let accounts: [DemoAccount]
  let firstCode: String?
  let folders: Folder.Pair

  var text: String {
    var lines = ["", "The workbook answers at \(url)/rpc"]
    if let firstCode {
      lines += [
        "",
        "Nobody is on the list of people yet. The first administrator signs in within 15 minutes:",
        "", "  workbook sign-in --server \(url) --code \(firstCode)",
      ]
    }
    if !accounts.isEmpty { lines += demo }
    return (lines + ["", "Stop with Control-C.", ""]).joined(separator: "\n")
  }

  private var demo: [String] {
    let width = accounts.map(\.role.count).max() ?? 0
    let people = accounts.map { account in
      "  " + account.role.padding(toLength: width + 2) + account.name
    }
    let server = "--server \(url)"
    let file = "\(folders.data)/demo-accounts.json"
    return [
      "", "Everybody here is invented. One account for each role (all of them, with tokens, in",
      "\(file)):", "",
    ] + people + [
      "", "Three things to try, in another terminal:", "",
      "  swift run workbook sign-in \(server) \\",
      "    --accounts \(file.quotedForShell) --as supervisor",
      "  swift run workbook session due",
      "  swift run workbook session record",
    ]
  }
}

extension String {
  /// As one word of a shell, quoted only where it must be.
  fileprivate var quotedForShell: String {
    let isPlain = allSatisfy { $0.isLetter || $0.isNumber || "/._-+".contains($0) }
    return isPlain ? self : "'" + replacing("'", with: #"'\''"#) + "'"
  }

  fileprivate func padding(toLength length: Int) -> String {
    self + String(repeating: " ", count: max(0, length - count))
  }
}
