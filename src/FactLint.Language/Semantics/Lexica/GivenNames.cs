namespace FactLint.Language.Semantics.Lexica;

/// <summary>
/// Common given names of the world in their usual English spellings: evidence that capitalised words name a person, and which of two
/// spellings is a name that people have. Names that are as often places, months or plain words (Chelsea, April, Will) are left out.
/// </summary>
internal static class GivenNames
{
    private const string List = """
        Aaron Abbas Abby Abdel Abdul Abdullah Abdulaziz Abdurrahman Abe Abel Abigail Abraham Abu Ada Adam Adel Adele Adnan Adolfo Adrian Adriana Adrienne
        Agnes Agnieszka Ahmad Ahmed Ahmet Aidan Aiden Aileen Aisha Akbar Akira Akshay Alain Alan Albert Alberto Aldo Aleksandar Aleksander Aleksandr Alejandra
        Alejandro Alessandra Alessandro Alex Alexander Alexandra Alexandre Alexandria Alexei Alexey Alexis Alfonso Alfred Alfredo Ali Alice Alicia Alina Alison
        Alistair Allan Allen Allison Alma Alok Alvaro Alyssa Amal Amanda Amber Amelia Amina Amir Amit Amos Amr Amy Ana Anastasia Anatoly Andre Andrea Andreas Andrei
        Andrej Andres Andrew Andrey Andrzej Andy Angela Angelina Angelo Angie Angus Anil Anita Anja Ann Anna Annabel Anne Annette Annie Anthony Antoine Anton
        Antonella Antonia Antonin Antonio Antony Anwar Ariel Arif Arjun Arlene Armando Arnold Arthur Arturo Arun Arvind Asad Asha Ashley Ashok Ashraf Asif Astrid Atul Audrey
        Augusto Aung Aurelio Ava Avi Ayesha Aylin Aziz Babar Barack Barbara Barney Barry Bart Bashar Basil Beata Beatrice Beatriz Becky Ben Benedict Benigno Benito Benjamin
        Bennie Benny Bernard Bernardo Bernd Bernie Bert Beth Bethany Betsy Betty Beverly Bharat Bilal Bill Billy Bjorn Blake Bob Bobby Bogdan Boris Boyd Brad
        Bradley Brandon Brenda Brendan Brent Brett Brian Bridget Brigitte Britney Brittany Bruce Bruno Bryan Bryce Caitlin Caleb Calvin Cameron Camila Camille Candace Carl Carla
        Carlo Carlos Carlton Carly Carmen Carol Carole Carolina Caroline Carolyn Carrie Carson Casey Cassandra Cathal Catherine Cathy Cecilia Cedric Celia Celine
        Cesar Chaim Chandra Charlene Charles Charlie Charlotte Cherie Cheryl Chloe Chris Christa Christiane Christina Christine Christoph
        Christophe Christopher Chuck Ciara Cindy Claire Clara Clarence Claude Claudia Claudine Claudio Claus Clay Clayton Clement Cliff Clifford Clint Clinton Clive
        Clyde Cody Colette Colin Colleen Connie Connor Conor Conrad Consuelo Corey Cory Craig Cristiano Cristina Curt Curtis Cynthia Cyril Cyrus Daisy
        Dale Damian Damien Dan Dana Daniel Daniela Daniele Daniella Danielle Danny Dante Daphne Darius Darlene Darrell Darren Darryl Dave David Davide Dawn Dean Deb
        Debbie Deborah Debra Deepak Deirdre Delia Della Denis Denise Dennis Derek Desiree Desmond Devin Dexter Diana Diane Dianne Dick Didier Diego Dieter Dilip
        Dilma Dimitri Dimitris Dina Dinesh Dirk Dmitri Dmitry Dolores Dominic Dominik Dominique Don Donald Donatella Donna Dora Doreen Doris Dorothy Doug Douglas
        Drew Duncan Dustin Dwayne Dwight Dylan Earl Ed Eddie Edgar Edgardo Edith Edmund Edna Eduardo Edward Edwin Efrain Eileen Ekaterina Elaine Eleanor Elena Eleni Eli Elias
        Elijah Elisa Elisabeth Elise Eliza Elizabeth Ella Ellen Elliot Elliott Elon Elsa Elvira Emanuel Emil Emile Emilia Emilio Emily Emma Emmanuel Enrico Enrique Eric
        Erica Erich Erik Erika Erin Ernest Ernesto Ernst Ervin Esperanza Esteban Esther Ethan Ethel Etienne Eugene Eunice Eva Evan Evelyn Evo Eyal Fabian Fabio Faisal Farah Farid
        Farouk Fatima Fatma Faye Federica Federico Felicia Felicity Felipe Felix Ferdinand Fernanda Fernando Fidel Fiona Florence Florian Frances Francesca Francesco Francis
        Francisco Franco Francois François Frank Frankie Franklin Franz Fred Freddie Frederick Frederik Fredrik Friedrich Fritz Fumio Gabriel Gabriela Gabriele
        Gabriella Gail Galina Gareth Garry Gary Gavin Gayle Gemma Gene Genevieve Geoff Geoffrey George Georges Georgina Gerald Geraldine Gerard Gerardo Gerhard
        Gerry Gertrude Ghislaine Gianni Gideon Gilbert Gilberto Giles Gilles Gillian Gina Ginger Giorgia Giorgio Giovanna Giovanni Girish Giulia Giuliano Giulio Giuseppe
        Gladys Glen Glenda Glenn Gloria Gonzalo Gopal Gordon Graham Grant Greg Gregg Gregor Gregory Greta Gretchen Grigory Guido Guillermo Gunnar Gunther Gus Gustav Gustavo
        Guy Gwen Gwyneth Habib Hadi Hailey Hakan Hal Hamid Hamza Hanna Hannah Hans Hari Harold Harriet Harris Harry Hartmut Harvey Hasan Hassan Hazel Heather Hector Heidi Heiko Heinrich Heinz
        Helen Helena Helene Helga Helmut Henri Henrik Henry Herbert Herman Hermann Herve Hilary Hilda Hillary Hiram Hiro Hiroshi Holger Holly Horacio Horst Hosni Howard Hubert Hugh
        Hugo Humberto Humphrey Hussain Hussein Ian Ibrahim Ida Ignacio Igor Ilan Ilham Ilse Iman Immanuel Imran Ines Inga Ingrid Ioannis Ira Irena Irene Irina Iris Irma Irving Isaac Isabel Isabella
        Isabelle Isaiah Ismael Ismail Istvan Ivan Ivana Ivanka Ivar Ivo Ivy Jack Jackie Jacky Jacob Jacqueline Jacques Jaime Jair Jake Jakob Jakub Jamal James Jamie Jan Jana Jane Janet
        Janez Janice Janine Janis Janos Jared Jaroslaw Jarrod Jasmine Jason Jasper Javed Javier Jay Jean Jeanette Jeanne Jeannie Jeb Jed Jeff Jefferson Jeffrey Jelena Jenna Jennifer Jenny Jens Jeremiah Jeremy
        Jermaine Jerome Jerry Jesse Jessica Jesus Jill Jillian Jim Jimmy Jing Jo Joachim Joan Joana Joanna Joanne Joaquin Jocelyn Jody Joe Joel Joerg Johan Johann Johanna Johannes John
        Johnnie Johnny Jokowi Jon Jonah Jonas Jonathan Jorg Jorge Jose José Josef Joseph Josephine Josh Joshua Josie Joy Joyce Juan Juana Juanita Judith Judy Juergen Jules Julia Julian Juliana
        Julie Julien Juliet Julio Julius Junaid Jurgen Justin Justine Jutta Kai Kamal Kamala Kamil Kapil Karen Karim Karin Karina Karl Karla Karol Karolina Kassem Kate Katerina Katharina
        Katherine Kathleen Kathryn Kathy Katie Katja Katrina Katya Kay Kazuo Keir Keith Kelly Kelsey Kelvin Ken Kendall Kendra Kenji Kenneth Kenny Kent Kerry Kevin Khaled
        Khalid Khalil Kiran Kirill Kirk Kirsten Kirsty Kit Klaus Knut Kofi Konrad Konstantin Kris Krishna Krista Kristen Kristin Kristina Kristine Krzysztof Kurt Kwame Kwasi Kyle Kylie Kyriakos Lacey
        Lana Lance Lara Larry Lars Lashawn Laszlo Laura Laurel Lauren Laurence Laurent Laurie Lawrence Layla Leah Leandro Leanne Lech Leila Len Lena Lennart Lenny Leo Leon Leonard Leonardo Leonid
        Leopoldo Leroy Les Leslie Leszek Leticia Lev Levi Lewis Liam Lidia Lila Lilian Liliana Lillian Lily Linda Lindsay Lindsey Linus Lionel Lisa Liz Liza Lloyd Logan Lois Lola Lora Loretta Lori
        Lorraine Lou Louis Louisa Louise Luc Luca Lucas Lucia Luciano Lucie Lucille Lucinda Lucy Ludwig Luigi Luis Luisa Luiz Luka Lukas Luke Lula Luther Lydia Lyle Lyn Lyndon Lynn Lynne Lyudmila Mabel
        Maciej Madeleine Madeline Madison Mae Maggie Magnus Mahmoud Mahmud Maia Malala Malcolm Malik Malina Mandy Manfred Manish Manmohan Manoj Manuel Manuela Mara Marc Marcel Marcela Marcelo Marcia
        Marco Marcos Marcus Margaret Margarita Margot Mari Maria María Mariam Marian Mariana Marianne Marie Mariano Marilyn Marin Marina Marine Mario Marion Marisa Mariya Marjorie
        Mark Marko Markus Marlene Marshall Marta Martha Martin Martina Martine Marty Marvin Mary Maryam Masoud Mason Massimo Mateo Mateusz Mathew Mathias Mathieu Matt Matteo Matthew Matthias Mattia Maura
        Maureen Maurice Mauricio Mauro Max Maxim Maxime Maximilian Maximo Maxine Maya Mazen Megan Meghan Mehdi Mehmet Mei Mel Melania Melanie Melinda Melissa Melvin Mercedes Meredith
        Meryl Mette Mia Micah Michael Michaela Michal Michel Michele Michelle Mick Mickey Miguel Mihai Mika Mike Mikhail Miki Miklos Mila Milan Mildred Miles Milica Milo Milos Milton Mimi Mina
        Mindy Minna Minnie Mira Miranda Miriam Miroslav Misha Mitch Mitchell Mitt Mladen Moamer Mohamad Mohamed Mohammad Mohammed Mohan Mohsen Moises Molly Mona Monica Monika Monique Moqtada
        Morgan Morris Mortimer Moses Moshe Muammar Muhammad Muhammadu Mukesh Muqtada Murad Muriel Murray Musa Mustafa Myra Myron Nabil Nadia Nadine Naftali Nana Nancy Nandini Naomi Narendra Naser
        Nasser Natalia Natalie Natasha Nate Nathalie Nathan Nathaniel Nawaf Nayib Neal Ned Neha Neil Nelly Nelson Nestor Neville Niall Nicholas Nicholai Nick Nicky Nicola Nicolae Nicolas Nicole
        Niels Nigel Nikita Nikki Nikola Nikolai Nikolas Nikolay Nikos Nils Nina Nitin Noah Noam Noel Noelle Nora Norbert Noreen Norma Norman Nouri Nuno Octavio Oksana Olaf Oleg Oleksandr Olena Olga
        Olivia Olivier Oliver Olof Olusegun Omar Oprah Orlando Oscar Osama Oskar Otto Owen Ozzie Pablo Paddy Paige Pamela Paolo Pascal Patrice Patricia Patricio Patrick Patsy Patti Patty Paul Paula
        Paulette Paulina Pauline Paulo Pavel Pawel Pedro Peggy Penelope Penny Perry Pervez Pete Peter Petr Petra Petro Phil Philip Philippa Philippe Phillip Phillipa Phoebe Phyllis Pierre
        Pieter Pilar Piotr Polly Porfirio Prakash Pramod Pranab Priscilla Priti Priya Qasem Quentin Quincy Rachel Rafael Rahm Rahman Rahul Raila Raj Rajesh Rajiv Rakesh Ralf Ralph Ram
        Ramesh Ramiro Ramon Rand Randall Randi Randolph Randy Rania Raphael Raquel Rashid Raul Ravi Ray Raymond Rebecca Recep Reggie Regina Reginald Reinhard Remy Rena Renata Renate Rene René
        Renee Reuben Rex Reza Rhoda Rhonda Ricardo Riccardo Richard Rick Ricky Rishi Rita Rob Robbie Robert Roberta Roberto Robin Robyn Rocco Rod Roderick Rodney
        Rodolfo Rodrigo Roger Rohan Rohit Roland Rolando Rolf Roman Romano Ron Ronald Ronan Ronen Ronnie Rory Rosa Rosalind Rosanna Rosario Rosemary Rosie Ross Rowan
        Roxanne Roy Ruben Rudolf Rudolph Rudy Rufus Rupert Ruslan Russ Russell Ruth Ruud Ryan Sabah Sabina Sabine Sabrina Saddam Sadia Sadiq Saeed Safa Sahar Sajid Salah Saleem Saleh Salim Sally Salma
        Salman Salome Salvador Salvatore Sam Samantha Samir Samuel Sana Sandeep Sandra Sandrine Sandy Sanjay Sanna Santiago Sara Sarah Sasha Saul Scott Sean Sebastian Sebastián Selena Selma Serena Serge Sergei
        Sergey Sergio Seth Shahid Shane Shannon Sharif Sharon Shaun Shawn Sheila Sheldon Shelley Sheri Sherry Sheryl Shimon Shinzo Shirley Shiv Siddharth Sidney Siegfried Sigmar Silvia Silvio Simon
        Simona Simone Sinead Siobhan Slobodan Sofia Solomon Sonia Sonja Sonya Sophia Sophie Soren Stacey Stacy Stan Stanislav Stanley Stefan Stefania Stefanie Stefano Steffen Stella Stephan Stephane
        Stephanie Stephen Sterling Steve Steven Stewart Stuart Sue Sultan Sunil Suresh Susan Susana Susanna Susanne Susie Suzanne Svetlana Sven Sybil Sylvester Sylvia Sylvie Tahir Takashi
        Tamar Tamara Tamim Tammy Tania Tanya Tara Tareq Tariq Tarja Tatiana Ted Teddy Terence Teresa Teri Terrence Terry Tess Tessa Thabo Thea Thelma Theo Theodor Theodore Theresa
        Therese Thierry Thomas Thorsten Tiffany Tim Timothy Tina Tobias Toby Todd Tom Tomas Tomasz Tommaso Tommy Toni Tony Tracey Traci Tracy Travis Trent Trevor Trey Tricia Tristan Troy Trudy Tulsi Turki Tyler Tyrone
        Ulf Ulrich Ulrike Umar Umberto Ursula Usha Usman Uwe Vaclav Valentin Valentina Valeria Valerie Valery Vanessa Vasily Vera Verena Vernon Veronica Veronika Veronique Vicente Vicky Victor
        Victoria Vijay Vikram Viktor Viktoria Vinay Vince Vincent Vincenzo Vinod Viola Violet Virgil Virginie Vitali Vitaly Vittorio Vivek Vivian Vlad Vladimir Volodymyr Vyacheslav Wade Wael
        Waldemar Walid Wallace Walter Wanda Warren Wayne Wendell Wendy Werner Wes Wesley Whitney Wilbur Wilfred Wilhelm Willem William Willie Willy Wilma Wilson Winnie Winston Witold Wojciech Wolfgang Xavier
        Yahya Yair Yan Yana Yann Yannick Yannis Yaroslav Yasmin Yasser Yehuda Yevgeny Yitzhak Yoav Yolanda Yoram Yoshihide Yousef Youssef Yulia Yuri Yuriy Yuval Yves Yvette Yvonne Zac Zach Zachary
        Zahra Zainab Zbigniew Zdravko Zeid Zelda Zhanna Ziad Zoe Zoltan Zoran Zuzana
        """;

    private static readonly WordSet Names = new(List, exactCase: true);

    /// <summary>Every name of the list.</summary>
    public static IEnumerable<string> All => List.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A given name, or two joined by a hyphen of which the first is one (<c>Jean-Claude</c>).</summary>
    public static bool Contains(ReadOnlySpan<char> word)
    {
        if (Names.Contains(word))
            return true;
        int hyphen = word.IndexOf('-');
        return hyphen > 0 && Names.Contains(word[..hyphen]) && hyphen + 1 < word.Length && char.IsUpper(word[hyphen + 1]);
    }
}
