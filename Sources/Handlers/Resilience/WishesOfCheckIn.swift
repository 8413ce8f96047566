import JSONRPC
import Sealing
import Storage
import Workbook

import struct Foundation.UUID

extension Writing {
  /// Whom somebody who checks in asks to be in touch: one person they name, or everybody who supervises them.
  func wishes(
    _ contact: (kind: ContactWish.Kind, person: Person.ID?)?, _ random: RandomBytes
  ) throws -> [ContactWish] {
    guard let contact else { return [] }
    let asked: [Person.ID]
    if let person = contact.person {
      guard try transaction.person(person)?.value.isInPost(on: today) == true else {
        throw Fault.notFound("person")
      }
      guard person != standing.person else {
        throw Fault.ruleViolated(
          "Choose somebody other than yourself.", at: "/pleaseContactMe/person")
      }
      asked = [person]
    } else {
      asked = try supervisorsToday()
      guard !asked.isEmpty else { throw Fault.noSupervisor }
    }
    // Whoever waits already is not announced twice.
    return try asked.filter { try !transaction.isWaiting(standing.person, toHearFrom: $0) }.map {
      ContactWish(
        id: ContactWish.ID(UUID(random: random)), kind: contact.kind, asker: standing.person,
        asked: $0,
        askedOn: today)
    }
  }
}
