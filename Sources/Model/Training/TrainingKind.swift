/// How a course is held.
package enum TrainingKind: String, CaseIterable, Sendable {
    /// On screen, each person alone (eラーニング).
    case eLearning = "e-learning"
    /// In a room with a teacher (集合研修).
    case classroom
    /// Among colleagues, over a sheet of material (職場討議).
    case discussion
}
