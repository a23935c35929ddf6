namespace FactLint.Memory;

/// <summary>A memory file cannot be used; the message says why and what to do, in words for an editor.</summary>
public sealed class MemoryFileException : IOException
{
    public MemoryFileException()
    {
    }

    public MemoryFileException(string message) : base(message)
    {
    }

    public MemoryFileException(string message, Exception inner) : base(message, inner)
    {
    }
}
