import Foundation
import Testing
import Workbook

@testable import Reports

@Suite struct VoiceReleaseTests {
  private let ask = HandMadeVoices.asks[0]

  private func voices(_ count: Int, _ answer: HowOften, by speaker: Speaker = .youngPerson)
    -> HandMadeVoices
  {
    var made = HandMadeVoices()
    for _ in 0..<count { made.said([ask: answer], by: speaker) }
    return made
  }

  @Test(arguments: [5, 10, 17])
  func `nothing is counted until two more than the smallest group spoke`(k: Int) throws {
    let smallest = try #require(SmallestGroup(k))
    #expect(!voices(k + 1, .always).release(k: smallest).young.isShown)
    #expect(voices(k + 1, .always).release(k: smallest).young.asks.isEmpty)
    #expect(voices(k + 2, .always).release(k: smallest).young.isShown)
  }

  @Test func `somebody who speaks often counts once, with what they said last`() throws {
    var made = voices(11, .always)
    for day in 1...9 { made.said([ask: .never], person: 3, day: 20 + day) }
    #expect(!made.release().young.isShown)
    made.said([ask: .never])
    let figure = try #require(made.release().young.asks.first)
    // Ten of twelve; one of them was always before.
    #expect(figure.often?.words == "most")
  }

  @Test func `one question that few answered is hidden beside the others`() throws {
    var made = voices(12, .mostly)
    made.said([HandMadeVoices.asks[1]: .never])
    let young = made.release().young
    #expect(young.people?.words == "10 or more")
    #expect(young.asks[0].often?.words == "nearly all")
    #expect(young.asks[1].often == nil && young.asks[1].notSaid == nil)
  }

  @Test func `who does not know is not counted among those who said how often`() throws {
    var made = voices(12, .sometimes)
    for _ in 0..<12 { made.said([ask: .doNotKnow]) }
    let figure = try #require(made.release().young.asks.first)
    #expect(figure.often?.words == "hardly any")
    #expect(figure.notSaid?.words == "about half (about 50%)")
    var few = voices(4, .always)
    for _ in 0..<12 { few.said([ask: .doNotWantToSay]) }
    #expect(few.release().young.asks[0].often == nil)
    #expect(few.release().young.asks[0].notSaid?.words == "most")
  }

  @Test func `parents, carers, brothers and sisters are counted apart`() {
    var made = voices(11, .never)
    for speaker in [Speaker.parent, .carer, .brotherOrSister] {
      for _ in 0..<4 { made.said([ask: .always], by: speaker) }
    }
    let release = made.release()
    #expect(!release.young.isShown)
    #expect(release.around.people?.words == "10 or more")
    #expect(release.around.asks[0].often?.words == "nearly all")
    made.said([ask: .never], by: .careLeaver)
    #expect(made.release().young.asks[0].often?.words == "hardly any")
  }

  @Test func `a group was heard when one activity or the answers hold enough different people`() {
    var made = HandMadeVoices()
    made.activity("Letters", [.boysAndYoungMen: 9, .under13: 10])
    made.activity("Evenings", [.boysAndYoungMen: 9])
    for _ in 0..<9 { made.said([ask: .always], age: .from16To17) }
    // The same nine may have come to both.
    #expect(made.release().heard == ["under13"])
    made.said([ask: .always], age: .from16To17)
    #expect(made.release().heard == ["under13", "from16To17"])
  }

  @Test func `what was stored is read again as it was, and the order of records changes nothing`()
    throws
  {
    for seed in UInt64(1)...40 {
      let made = InventedVoices(seed: seed).made()
      let release = made.release()
      let again = try VoiceRelease(decoding: release.encoded())
      #expect(again == release, "seed \(seed)")
      var other = made
      other.items.reverse()
      other.activities.reverse()
      #expect(try other.release().encoded() == release.encoded(), "seed \(seed)")
    }
  }

  /// The file is never recorded again: releases are kept for years, and this is one of them.
  @Test func `a release stored in the first format is still read, byte for byte`() throws {
    let fixture = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Snapshots/voice-release-1.json")
    let bytes = try Array(Data(contentsOf: fixture))
    let release = try VoiceRelease(decoding: bytes)
    #expect(release.quarter == HandMadeVoices.quarter.ordinal)
    #expect(release.young.people?.words == "35 or more")
    #expect(release.heard == ["from13To15", "from16To17"])
    #expect(try release.encoded() == bytes)
  }

  @Test func `a format of the future is refused`() throws {
    let text = String(decoding: try HandMadeVoices().release().encoded(), as: UTF8.self)
    let later = text.replacing("\"format\":1", with: "\"format\":2")
    #expect(later != text)
    #expect(throws: DecodingError.self) { try VoiceRelease(decoding: Array(later.utf8)) }
  }
}
