import JSONRPC
import Storage
import Workbook

/// Whom an export is about.
enum ExportSubject: Hashable, Sendable {
  case worker(Person.ID)
  case youngPerson(YoungPersonReference)

  init(person: String?, youngPerson: String?) throws {
    switch (person, youngPerson) {
    case (let person?, nil): self = .worker(try Person.ID(wire: person))
    case (nil, let reference?):
      guard let child = YoungPersonReference(reference) else {
        throw Fault.invalidParam("/youngPerson", "Give the young person's reference.")
      }
      self = .youngPerson(child)
    default:
      throw Fault.invalidParam("/person", "Say one: a worker, or a young person.")
    }
  }

  func access(_ vault: Vault) -> AccessSubject {
    switch self {
    case .worker(let person): .person(person)
    case .youngPerson(let reference): .child(vault.tag(of: reference))
    }
  }

  /// What an export does not hold, and whom to ask for it.
  var notIncluded: [String] {
    switch self {
    case .worker:
      [
        "Monthly check-ins: only the person can read and export their own, by “Export my check-ins”.",
        "What supervision recorded about young people, and notes added to it: it is about them, and stands in the export about each of them. Whoever was in the session can read it there.",
        "How useful the person found their sessions: only they can see it.",
        "Sessions in which the person supervised others, and audits that they made of others’ work: these are about the others.",
        "Audits of the person’s work on which no feedback has been given yet: ask the quality auditors.",
        "What young people and families said about workers: it is shown to a worker only by a recorded decision; ask the participation lead.",
        "Which young people were allocated to the person: this is about them.",
        "Safeguarding concerns: ask the safeguarding lead.",
        "Emergency readings whose notice is held back for now: they are shown when that ends.",
        "Tokens and sign-ins, wishes to be contacted, and their own ratings of how deep a talk went: the person sees their own.",
        "Promises to a unit that the person is to keep, emergency readings that they made, and what they wrote down or did about what others said: these are about the others.",
        "Who has read the person’s records: they see it themself under “Who read my records”, and information governance in the access log.",
      ]
    case .youngPerson:
      [
        "Safeguarding concerns: ask the safeguarding lead.",
        "What was said without a name, and what was taken back: nobody can tell whose it was, or the words are gone.",
        "What was said and has not been read for safety yet, or is kept by safeguarding, or is about somebody close to whoever made this export: ask another officer, or the safeguarding lead.",
        "What parents, carers, brothers and sisters said: it is theirs.",
        "The personal parts of workers’ supervision, and what it says that is about no young person: these are about the workers.",
        "What supervision says about other young people.",
        "Audits on which the worker has had no feedback yet: ask the quality auditors.",
        "What the case system holds: ask those who keep it.",
        "Who has read these records: information governance can see it in the access log.",
      ]
    }
  }
}
