package import Sealing
package import Workbook

/// Whose key seals what: what is lost with a key is what belongs to its subject, and nothing else.
extension Vault {
  package func child(_ youngPerson: YoungPersonReference) -> KeySubject {
    KeySubject(.child, tag(of: youngPerson).value)
  }

  /// One series for each supervisor with one supervisee. Sessions with several supervisees, or with
  /// nobody of the list, belong to the supervisor's own series: who comes to a group changes.
  func series(_ supervisor: Person.ID, _ supervisees: [Person.ID]) -> KeySubject {
    let other = supervisees.count == 1 ? supervisees[0].description : "group"
    return KeySubject(.supervisorySeries, subject(named: "series \(supervisor) \(other)"))
  }

  func personal(_ practitioner: Person.ID) -> KeySubject {
    KeySubject(.personalPart, Bytes16(practitioner.uuid))
  }

  /// All that recording the session will seal under: for ``Act/sealing``.
  package func keys(for session: SessionEntry) -> Set<KeySubject> {
    var keys = Set(session.cases.compactMap(\.youngPerson).map(child))
    keys.formUnion(session.actions.compactMap(\.youngPerson).map(child))
    keys.insert(series(session.supervisor, session.supervisees))
    if session.personalPart != nil, let owner = personalPartOwner(session) {
      keys.insert(personal(owner))
    }
    return keys
  }

  /// For ``Act/sealing`` of an assessment, its audits, or an allocation of the young person.
  package func keys(for youngPerson: YoungPersonReference) -> Set<KeySubject> {
    [child(youngPerson)]
  }

  /// For ``Act/sealing`` of a check-in that there is not yet.
  package func keys(for checkIn: CheckIn.ID) -> Set<KeySubject> { [key(of: checkIn)] }

  func key(of checkIn: CheckIn.ID) -> KeySubject { KeySubject(.checkIn, Bytes16(checkIn.uuid)) }

  /// Stands for the person in what they said in confidence: nobody can tell whose it is without the
  /// keystore. No reference is written like this: their normal form has no small letters.
  func owner(_ person: Person.ID) -> Bytes16 { subject(named: "check-in owner \(person)") }

  /// A personal part is there only with exactly one supervisee (DESIGN §10).
  func personalPartOwner(_ session: SessionEntry) -> Person.ID? {
    session.supervisees.count == 1 ? session.supervisees[0] : nil
  }

  /// The words about a session as a whole belong to the child if it was about one child only.
  func caseWordsSubject(_ session: SessionEntry) -> KeySubject {
    let children = Set(session.cases.compactMap(\.youngPerson))
    if children.count == 1, let only = children.first { return child(only) }
    return series(session.supervisor, session.supervisees)
  }
}
