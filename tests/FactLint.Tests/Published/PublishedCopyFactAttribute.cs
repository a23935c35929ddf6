using Xunit;

namespace FactLint.Tests.Published;

/// <summary>A test that needs the published articles, and is skipped where they are not at hand.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PublishedCopyFactAttribute : FactAttribute
{
    public PublishedCopyFactAttribute()
    {
        if (PublishedCopy.Folder is null)
            Skip = "No folder of published articles: FACTLINT_NEWS names none";
    }
}
