using BenchmarkDotNet.Running;
using FactLint.Benchmarks;

return args switch
{
    ["rules-scaling", .. var rest] => RulesScaling.Run(BenchmarkOptions.Read(rest)),
    ["tokenize", .. var rest] => Tokenizing.Run(BenchmarkOptions.Read(rest)),
    ["full-model", .. var rest] => FullModel.Run(BenchmarkOptions.Read(rest)),
    ["roster", .. var rest] => RosterScaling.Run(BenchmarkOptions.Read(rest)),
    ["memory", .. var rest] => MemoryScaling.Run(BenchmarkOptions.Read(rest)),
    ["startup", .. var rest] => StartUp.Run(BenchmarkOptions.Read(rest)),
    ["detailed", .. var rest] => Detailed(rest),
    _ => Usage(),
};

static int Detailed(string[] rest)
{
    BenchmarkSwitcher.FromAssembly(typeof(RulesScaling).Assembly).Run(rest);
    return 0;
}

static int Usage()
{
    Console.Error.WriteLine("""
        usage: dotnet run -c Release --project tests/FactLint.Benchmarks -- <benchmark> [options]
          rules-scaling   time of 1,000 phrase rules over that of 10, on the same text
          tokenize        speed of parsing text into a tree
          full-model      speed of reading every fact of every sentence, and of each kind of fact
          roster          time of a check with 100,000 names on a roster over that without them, and of reading them
          memory          size and speed of a memory of a million statements, and time of an article's comparison with it
          startup         time of one check, process and all, over that of a hello-world program
          detailed        the same under BenchmarkDotNet, which takes minutes
        options: --corpus DIR (.txt files in place of made-up text)  --megabytes N  --repeats N  --rules N  --article-size N  --claims N
        """);
    return 2;
}
