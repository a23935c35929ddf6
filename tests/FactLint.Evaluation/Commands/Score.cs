namespace FactLint.Evaluation.Commands;

/// <summary>Right answers, given answers and wanted answers.</summary>
internal sealed class Score
{
    public int Right { get; private set; }

    public int Given { get; private set; }

    public int Wanted { get; private set; }

    public void Add(int right, int given, int wanted)
    {
        Right += right;
        Given += given;
        Wanted += wanted;
    }

    public override string ToString()
    {
        double precision = Given == 0 ? 0 : 100.0 * Right / Given, recall = Wanted == 0 ? 0 : 100.0 * Right / Wanted;
        return FormattableString.Invariant($"P {precision:0.00} R {recall:0.00} F1 {(precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)):0.00} ({Wanted})");
    }
}
