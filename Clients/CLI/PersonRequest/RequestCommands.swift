import ArgumentParser

struct RequestCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "request",
    abstract: "Answer somebody who asks what is recorded about them; for information governance.",
    discussion: """
      Read it with 'request export', leave out with 'request redact' what belongs to others, and \
      hand over the page that 'request export --page FILE' writes.
      """,
    subcommands: [RequestExport.self, RequestRedact.self, RequestUnredact.self])
}
