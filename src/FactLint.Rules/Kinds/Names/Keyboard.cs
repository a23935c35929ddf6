namespace FactLint.Rules.Kinds.Names;

/// <summary>Which letters lie beside each other on an English keyboard (QWERTY): the finger that misses one hits the other.</summary>
internal static class Keyboard
{
    private static readonly string[] Rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

    /// <summary>In one row side by side, or in two rows one above the other.</summary>
    public static bool AreNeighbours(char a, char b)
    {
        (int row, int column) = PlaceOf(a);
        (int otherRow, int otherColumn) = PlaceOf(b);
        if (row < 0 || otherRow < 0)
            return false;
        int right = otherColumn - column;
        return row == otherRow ? right is 1 or -1 : otherRow == row + 1 ? right is 0 or -1 : otherRow == row - 1 && right is 0 or 1;
    }

    private static (int Row, int Column) PlaceOf(char letter)
    {
        for (int row = 0; row < Rows.Length; row++)
        {
            int column = Rows[row].IndexOf(letter, StringComparison.Ordinal);
            if (column >= 0)
                return (row, column);
        }
        return (-1, -1);
    }
}
